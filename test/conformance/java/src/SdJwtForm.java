import com.authlete.sd.Disclosure;
import com.authlete.sd.SDJWT;
import com.authlete.sd.SDObjectDecoder;
import com.nimbusds.jwt.SignedJWT;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The wallet's SD-JWT VC, by Authlete's library and Nimbus. */
final class SdJwtForm {
    private SdJwtForm() {}

    static Opened open(String text, Map<String, Object> by, long now) throws Exception {
        Refused.unless(text.length() <= 200_000, "larger than any credential");
        SDJWT sdJwt = SDJWT.parse(text);
        Jose.Verified verified =
                Jose.verified(sdJwt.getCredentialJwt(), "dc+sd-jwt", Json.object(by, "trust"), now, 200_000);
        Map<String, Object> claims = verified.claims();
        Refused.unless("urn:puente:competence:1".equals(claims.get("vct")), "another type of credential");
        requireDisclosuresSigned(claims, sdJwt.getDisclosures());
        if (by.containsKey("occasion")) requireBound(sdJwt, claims, Json.object(by, "occasion"), now);
        Season.require(Json.object(claims, "season"), now);
        Map<String, Object> place = Json.object(Json.object(claims, "status"), "status_list");
        // The node's Bitstring Status List, with the same places, is beside its Token Status List.
        String list = Json.text(place, "uri").replaceFirst("/tokens$", "");
        return new Opened(verified.authority(), VcForm.factsOf(claims), list, Json.number(place.get("idx")) * 4);
    }

    /** Authlete's decoder puts in what was signed and passes over the rest; RFC 9901 §7.1 refuses the rest. */
    private static void requireDisclosuresSigned(Map<String, Object> claims, List<Disclosure> disclosures)
            throws Refused {
        Map<String, Object> decoded = new SDObjectDecoder().decode(claims, disclosures);
        Set<String> names = new HashSet<>();
        for (Disclosure disclosure : disclosures) {
            String name = disclosure.getClaimName();
            boolean signed = Json.list(claims, "_sd").contains(disclosure.digest("sha-256"));
            Refused.unless(signed && decoded.containsKey(name), "a disclosure that the issuer did not sign");
            Refused.unless(names.add(name) && !claims.containsKey(name), "a claim twice");
        }
    }

    private static void requireBound(
            SDJWT sdJwt, Map<String, Object> claims, Map<String, Object> occasion, long now) throws Exception {
        Refused.unless(sdJwt.getBindingJwt() != null, "no proof of the holder");
        SignedJWT proof = SignedJWT.parse(sdJwt.getBindingJwt());
        Jose.requireSigned(proof, Json.object(Json.object(claims, "cnf"), "jwk"), "kb+jwt");
        Map<String, Object> proved = proof.getPayload().toJSONObject();
        Refused.unless(occasion.get("nonce").equals(proved.get("nonce")), "a proof for another nonce");
        Refused.unless(occasion.get("audience").equals(proved.get("aud")), "a proof for somebody else");
        Refused.unless(sdJwt.getSDHash().equals(proved.get("sd_hash")), "a proof about other facts");
        long age = now - Json.number(proved.get("iat"));
        Refused.unless(age <= 300 && age >= -Trust.SKEW_SECONDS, "a proof of another time");
    }
}
