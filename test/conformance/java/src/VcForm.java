import java.util.List;
import java.util.Map;

/** The W3C Verifiable Credential, secured as vc+jwt, by Nimbus. */
final class VcForm {
    private VcForm() {}

    static Opened open(String text, Map<String, Object> by, long now) throws Exception {
        Jose.Verified verified = Jose.verified(text, "vc+jwt", Json.object(by, "trust"), now, 200_000);
        Map<String, Object> claims = verified.claims();
        List<String> types = List.of("VerifiableCredential", "OpenBadgeCredential");
        Refused.unless(types.equals(claims.get("type")), "another type of credential");
        Object issuer = Json.object(claims, "issuer").get("id");
        Refused.unless(claims.get("iss").equals(issuer), "two issuers");
        String until = Json.text(claims, "validUntil");
        Refused.unless(until == null || now < Trust.seconds(until), "expired");
        Season.require(Json.object(Json.object(claims, "record"), "season"), now);
        Map<String, Object> status = Json.object(claims, "credentialStatus");
        Refused.unless("BitstringStatusListEntry".equals(status.get("type")), "no status that is known");
        long bit = Long.parseLong(Json.text(status, "statusListIndex"));
        Map<String, String> facts = factsOf(Json.object(claims, "record"));
        return new Opened(verified.authority(), facts, Json.text(status, "statusListCredential"), bit);
    }

    static Map<String, String> factsOf(Map<String, Object> record) {
        Map<String, Object> standard = Json.object(record, "standard");
        return Map.of(
                "agency", Json.text(Json.object(record, "agency"), "code"),
                "kind", Json.text(record, "kind"),
                "country", Json.text(standard, "country"),
                "standard", Json.text(standard, "code"),
                "issuedOn", Json.text(record, "issuedOn"));
    }
}
