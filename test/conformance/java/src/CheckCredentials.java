import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** java CheckCredentials samples.json: one verdict per sample, as JSON, by independent implementations. */
public final class CheckCredentials {
    private CheckCredentials() {}

    public static void main(String[] arguments) throws Exception {
        String samples = "{\"samples\":" + Files.readString(Path.of(arguments[0])) + "}";
        List<Object> verdicts = new ArrayList<>();
        for (Object sample : Json.list(JSONObjectUtils.parse(samples), "samples")) {
            verdicts.add(verdict(Json.object(sample)));
        }
        System.out.println(JSONObjectUtils.toJSONString(Map.of("verdicts", verdicts)));
    }

    /** Any exception of a library is its refusal; none may pass for acceptance. */
    private static Map<String, Object> verdict(Map<String, Object> sample) {
        String name = Json.text(sample, "name");
        try {
            check(sample);
            return Map.of("name", name, "accepted", true, "by", "", "reason", "");
        } catch (Refused refusal) {
            return Map.of("name", name, "accepted", false, "by", "rule", "reason", refusal.getMessage());
        } catch (Exception | StackOverflowError error) {
            return Map.of("name", name, "accepted", false, "by", "library", "reason", String.valueOf(error));
        }
    }

    private static void check(Map<String, Object> sample) throws Exception {
        Map<String, Object> by = Json.object(sample, "by");
        long now = Trust.seconds(Json.text(by, "now"));
        String text = Json.text(sample, "text");
        String form = Json.text(sample, "form");
        Opened opened = switch (form) {
            case "compact" -> CompactForm.open(text, by, now);
            case "vc+jwt" -> VcForm.open(text, by, now);
            case "dc+sd-jwt" -> SdJwtForm.open(text, by, now);
            default -> throw new Refused("another form");
        };
        boolean provable = form.equals("dc+sd-jwt") || !by.containsKey("occasion");
        Refused.unless(provable, "a form that proves nothing about who shows it");
        Trust.requireFresh(Json.object(by, "trust"), now);
        Trust.requireMayIssue(opened);
        StatusLists.requireInForce(opened, by, now);
    }
}
