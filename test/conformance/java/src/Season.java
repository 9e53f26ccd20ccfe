import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Of work by the season: after a day the credential holds in the same months of each year only. */
final class Season {
    /** As far as a day lies before or behind UTC. */
    private static final int HALF_A_DAY = 12 * 60 * 60;

    private Season() {}

    /** @param season of the record; null where it holds all year */
    static void require(Map<String, Object> season, long now) throws Refused {
        if (season == null) return;
        LocalDate after = LocalDate.parse(Json.text(season, "after"));
        require(Json.number(season.get("from")), Json.number(season.get("to")), after, now);
    }

    static void require(long from, long to, LocalDate after, long now) throws Refused {
        boolean serves = serves(from, to, after, now - HALF_A_DAY) || serves(from, to, after, now + HALF_A_DAY);
        Refused.unless(serves, "out of season");
    }

    private static boolean serves(long from, long to, LocalDate after, long at) {
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochSecond(at), ZoneOffset.UTC);
        int month = day.getMonthValue();
        boolean in = from <= to ? from <= month && month <= to : from <= month || month <= to;
        return in || !day.isAfter(after);
    }
}
