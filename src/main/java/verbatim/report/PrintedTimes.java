package verbatim.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Times as a report prints them.
 *
 * @param zone in which they are local
 */
record PrintedTimes(ZoneId zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    /** For people: "26 Apr 2026, 14:05". */
    String words(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    /** A day, for people: "26 April 2026". */
    static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** For programs: ISO 8601 to the second, with the zone's offset. */
    String iso(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }

    /** What the zone is called where times are printed: "Europe/Berlin", "UTC". */
    String zoneName() {
        return zone.getId().equals("Z") ? "UTC" : zone.getId();
    }
}
