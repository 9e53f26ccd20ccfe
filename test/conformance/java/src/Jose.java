import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.util.Date;
import java.util.Map;
import java.util.Set;

/** JWS by Nimbus: ES256 and nothing else. */
final class Jose {
    private Jose() {}

    record Verified(Map<String, Object> authority, Map<String, Object> claims) {}

    /** Claims of a JWT that one of the authority's keys signed in its period. */
    static Verified verified(String token, String type, Map<String, Object> trust, long now, int limit)
            throws Exception {
        Refused.unless(token.length() <= limit, "larger than any credential");
        SignedJWT jwt = SignedJWT.parse(token);
        String kid = String.valueOf(jwt.getHeader().getKeyID());
        Map<String, Object> authority = Trust.authorityOf(trust, kid.split("#")[0]);
        Map<String, Object> key = Trust.keyNamed(authority, kid);
        requireSigned(jwt, Json.object(key, "jwk"), type);
        requireInTime(jwt.getJWTClaimsSet(), now);
        Map<String, Object> claims = jwt.getPayload().toJSONObject();
        Refused.unless(issuerOf(claims).equals(Json.text(authority, "did")), "signed by another authority");
        Trust.requireSignedInPeriod(key, Json.number(claims.get("iat")));
        return new Verified(authority, claims);
    }

    static void requireSigned(SignedJWT jwt, Map<String, Object> jwk, String type) throws Exception {
        Refused.unless(JWSAlgorithm.ES256.equals(jwt.getHeader().getAlgorithm()), "another algorithm");
        Refused.unless(new JOSEObjectType(type).equals(jwt.getHeader().getType()), "another type of token");
        Refused.unless(jwt.verify(new ECDSAVerifier(ECKey.parse(jwk))), "Nimbus: the signature is bad");
    }

    /** exp and nbf by Nimbus; iat of the future by a rule. */
    static void requireInTime(JWTClaimsSet claims, long now) throws Exception {
        DefaultJWTClaimsVerifier<?> verifier = new DefaultJWTClaimsVerifier<>(null, Set.of("iat")) {
            @Override
            protected Date currentTime() {
                return new Date(now * 1000);
            }
        };
        verifier.setMaxClockSkew(Trust.SKEW_SECONDS);
        verifier.verify(claims, null);
        Refused.unless(claims.getIssueTime().getTime() / 1000 <= now + Trust.SKEW_SECONDS, "signed in the future");
    }

    private static String issuerOf(Map<String, Object> claims) {
        Object issuer = claims.getOrDefault("iss", claims.get("issuer"));
        return issuer instanceof String did ? did : Json.text(Json.object(issuer), "id");
    }
}
