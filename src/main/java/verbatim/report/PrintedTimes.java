package verbatim.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import verbatim.message.Sentences;

/** Times as a report prints them, local in one zone and in one language. */
final class PrintedTimes {

    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;

    PrintedTimes(ZoneId zone, Sentences sentences) {
        this.zone = zone;
        day = DateTimeFormatter.ofPattern(sentences.of(ReportLine.PATTERN_OF_DAYS), sentences.locale());
        minute = DateTimeFormatter.ofPattern(sentences.of(ReportLine.PATTERN_OF_TIMES), sentences.locale());
    }

    /** For people: "26 Apr 2026, 14:05". */
    String words(Instant at) {
        return minute.format(at.atZone(zone));
    }

    /** A day, for people: "26 April 2026". */
    String words(LocalDate at) {
        return day.format(at);
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
