import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Bitstring Status Lists: fetched beforehand, and nothing but a fresh one of the issuer counts. */
final class StatusLists {
    private static final int LEAST_BITS = 131_072 * 4;
    private static final int MOST_BYTES = 1_048_576;

    private StatusLists() {}

    static void requireInForce(Opened opened, Map<String, Object> by, long now) throws Exception {
        String prefix = Json.text(opened.authority(), "statusLists") + "/";
        Refused.unless(opened.list().startsWith(prefix), "a status list of somebody else");
        String text = Json.text(Json.object(by, "statusLists"), opened.list());
        Refused.unless(text != null, "the status list is missing");
        byte[] bits = bitsOf(text, opened, by, now);
        Refused.unless(opened.bit() < bits.length * 8L, "a place outside of the list");
        // The first bit is the left-most of its byte.
        int octet = bits[(int) (opened.bit() / 8)];
        Refused.unless((octet & (0x80 >> (opened.bit() % 8))) == 0, "does not hold now");
    }

    private static byte[] bitsOf(String text, Opened opened, Map<String, Object> by, long now) throws Exception {
        Jose.Verified list = Jose.verified(text, "vc+jwt", Json.object(by, "trust"), now, 500_000);
        Map<String, Object> claims = list.claims();
        Refused.unless(list.authority().get("did").equals(opened.authority().get("did")), "another authority's list");
        Refused.unless(Json.list(claims, "type").contains("BitstringStatusListCredential"), "not a status list");
        Refused.unless(opened.list().equals(claims.get("id")), "another status list");
        Map<String, Object> subject = Json.object(claims, "credentialSubject");
        Refused.unless("BitstringStatusList".equals(subject.get("type")), "not a status list");
        Refused.unless("revocation".equals(subject.get("statusPurpose")), "a list of another purpose");
        boolean fresh = Trust.seconds(Json.text(claims, "validFrom")) <= now
                && now < Trust.seconds(Json.text(claims, "validUntil"));
        Refused.unless(fresh, "the status list is stale");
        byte[] bits = unpacked(Json.text(subject, "encodedList"));
        Refused.unless(LEAST_BITS <= bits.length * 8L && bits.length <= MOST_BYTES, "a list of an unlikely length");
        return bits;
    }

    private static byte[] unpacked(String encoded) throws Exception {
        Refused.unless(encoded.startsWith("u"), "not base64url in multibase");
        byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return stream.readNBytes(MOST_BYTES + 1);
        }
    }
}
