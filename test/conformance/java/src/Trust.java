import java.time.Instant;
import java.util.Map;

/** The trust list: which keys an authority signs with and when, and what its agencies may issue. */
final class Trust {
    static final int SKEW_SECONDS = 60;

    private Trust() {}

    static long seconds(String instant) {
        return Instant.parse(instant).getEpochSecond();
    }

    static Map<String, Object> authorityOf(Map<String, Object> trust, String did) throws Refused {
        for (Object each : Json.list(trust, "authorities")) {
            if (Json.text(Json.object(each), "did").equals(did)) return Json.object(each);
        }
        throw new Refused("an issuer that nobody trusts");
    }

    /** `did#thumbprint`, as the JWT forms name it. */
    static Map<String, Object> keyNamed(Map<String, Object> authority, String kid) throws Refused {
        for (Object each : Json.list(authority, "keys")) {
            String name = Json.text(authority, "did") + "#" + Json.text(Json.object(each), "kid");
            if (name.equals(kid)) return Json.object(each);
        }
        throw new Refused("not a key of this authority");
    }

    static void requireSignedInPeriod(Map<String, Object> key, long signedAt) throws Refused {
        Refused.unless(seconds(Json.text(key, "from")) <= signedAt, "before the key's period");
        boolean ended = key.containsKey("until") && signedAt >= seconds(Json.text(key, "until"));
        Refused.unless(!ended, "after the key's period");
        Refused.unless(!key.containsKey("compromisedAt"), "others may have the key");
    }

    static void requireFresh(Map<String, Object> trust, long now) throws Refused {
        Refused.unless(now < seconds(Json.text(trust, "validUntil")), "the trust list is stale");
    }

    static void requireMayIssue(Opened opened) throws Refused {
        Map<String, Object> authority = opened.authority();
        Map<String, String> facts = opened.facts();
        Refused.unless(facts.get("country").equals(Json.text(authority, "country")), "a standard of another country");
        for (Object each : Json.list(authority, "agencies")) {
            Map<String, Object> agency = Json.object(each);
            if (!Json.text(agency, "id").equals(facts.get("agency"))) continue;
            for (Object issues : Json.list(agency, "issues")) if (covers(Json.object(issues), facts)) return;
        }
        throw new Refused("the agency may not issue this");
    }

    private static boolean covers(Map<String, Object> issues, Map<String, String> facts) {
        Object standards = issues.get("standards");
        boolean standard = standards.equals("all") || Json.list(standards).contains(facts.get("standard"));
        String from = (String) issues.getOrDefault("from", "");
        String until = (String) issues.getOrDefault("until", "9999");
        String day = facts.get("issuedOn");
        boolean inTime = from.compareTo(day) <= 0 && day.compareTo(until) <= 0;
        return standard && inTime && Json.text(issues, "kind").equals(facts.get("kind"));
    }
}
