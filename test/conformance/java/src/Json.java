import java.util.List;
import java.util.Map;

/** Typed steps into parsed JSON; a value of another type is a ClassCastException, and so a refusal. */
final class Json {
    private Json() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    static Map<String, Object> object(Map<String, Object> in, String name) {
        return object(in.get(name));
    }

    static List<Object> list(Map<String, Object> in, String name) {
        return list(in.get(name));
    }

    static String text(Map<String, Object> in, String name) {
        return (String) in.get(name);
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }
}
