import com.authlete.cbor.CBORByteArray;
import com.authlete.cbor.CBORDecoder;
import com.authlete.cbor.CBORItem;
import com.authlete.cbor.CBORTaggedItem;
import com.authlete.cose.COSESign1;
import com.authlete.cose.COSEVerifier;
import com.nimbusds.jose.jwk.ECKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.minvws.encoding.Base45;

/** The QR code: base45, then a CWT in a COSE_Sign1, by Authlete's CBOR library. */
final class CompactForm {
    private static final String PREFIX = "PUENTE1:";
    private static final int TYPE = 16;
    private static final int ISSUER = 1;
    private static final int EXPIRES = 4;
    private static final int NOT_BEFORE = 5;
    private static final int ISSUED_AT = 6;
    private static final int RECORD = -65_537;

    private CompactForm() {}

    static Opened open(String text, Map<String, Object> by, long now) throws Exception {
        Refused.unless(text.length() <= 4_296, "larger than a QR code");
        Refused.unless(text.startsWith(PREFIX), "not the compact form");
        COSESign1 message = messageIn(Base45.getDecoder().decode(text.substring(PREFIX.length())));
        Map<Object, Object> headers = message.getProtectedHeader().getParameters();
        boolean alone = message.getUnprotectedHeader().getParameters().isEmpty();
        Refused.unless(Integer.valueOf(61).equals(headers.get(TYPE)) && alone, "not a CWT, or unsigned headers");
        Refused.unless(Integer.valueOf(-7).equals(message.getProtectedHeader().getAlg()), "another algorithm");

        byte[] payload = ((CBORByteArray) message.getPayload()).getValue();
        Map<?, ?> claims = (Map<?, ?>) only(payload).parse();
        Map<String, Object> authority = Trust.authorityOf(Json.object(by, "trust"), (String) claims.get(ISSUER));
        Map<String, Object> key = keyOf(authority, message.getProtectedHeader().getKid());
        COSEVerifier verifier = new COSEVerifier(ECKey.parse(Json.object(key, "jwk")).toECPublicKey());
        Refused.unless(verifier.verify(message), "Authlete: the signature is bad");

        long signedAt = Json.number(claims.get(ISSUED_AT));
        Trust.requireSignedInPeriod(key, signedAt);
        long begins = Math.max(signedAt, Json.number(claims.get(NOT_BEFORE)));
        Refused.unless(begins <= now + Trust.SKEW_SECONDS, "not valid yet");
        Object expires = claims.get(EXPIRES);
        Refused.unless(expires == null || now < Json.number(expires), "expired");
        Map<?, ?> record = (Map<?, ?>) claims.get(RECORD);
        if (record.get(17) instanceof List<?> season) {
            LocalDate after = LocalDate.ofEpochDay(Json.number(season.get(2)));
            Season.require(Json.number(season.get(0)), Json.number(season.get(1)), after, now);
        }
        List<?> place = (List<?>) record.get(13);
        String list = Json.text(authority, "statusLists") + "/" + place.get(0);
        return new Opened(authority, factsOf(authority, record), list, Json.number(place.get(1)) * 4);
    }

    private static COSESign1 messageIn(byte[] data) throws Exception {
        CBORItem item = only(data);
        return item instanceof COSESign1 message ? message : (COSESign1) ((CBORTaggedItem) item).getTagContent();
    }

    private static CBORItem only(byte[] data) throws Exception {
        List<CBORItem> items = new CBORDecoder(data).all();
        Refused.unless(items.size() == 1, "something after it");
        return items.get(0);
    }

    /** The first eight bytes of the thumbprint name a key. */
    private static Map<String, Object> keyOf(Map<String, Object> authority, byte[] kid) throws Refused {
        for (Object each : Json.list(authority, "keys")) {
            byte[] whole = Base64.getUrlDecoder().decode(Json.text(Json.object(each), "kid"));
            if (Arrays.equals(Arrays.copyOf(whole, 8), kid)) return Json.object(each);
        }
        throw new Refused("not a key of this authority");
    }

    private static Map<String, String> factsOf(Map<String, Object> authority, Map<?, ?> record) {
        return Map.of(
                "agency", (String) record.get(4),
                "kind", List.of("certificate", "recognition").get((Integer) record.get(2)),
                "country", Json.text(authority, "country"),
                "standard", (String) ((Map<?, ?>) record.get(6)).get(1),
                "issuedOn", LocalDate.ofEpochDay(Json.number(record.get(12))).toString());
    }
}
