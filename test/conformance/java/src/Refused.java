/** Refused by a rule of the published documents, which no library knows. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String reason) {
        super(reason);
    }

    static void unless(boolean condition, String reason) throws Refused {
        if (!condition) throw new Refused(reason);
    }
}
