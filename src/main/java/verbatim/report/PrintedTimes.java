package verbatim.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import verbatim.message.Sayable;
import verbatim.message.Sentences;

/** Times as a report prints them, local in the zone of the desk, with UTC beside them, and in one language. */
final class PrintedTimes {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** A moment to stand in a sentence of any language. */
    record Moment(ZoneId zone, Instant at) implements Sayable {
        @Override
        public String words(Sentences sentences) {
            return new PrintedTimes(zone, sentences).words(at);
        }
    }

    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;
    private final Sentences sentences;

    PrintedTimes(ZoneId zone, Sentences sentences) {
        this.zone = zone;
        this.sentences = sentences;
        day = DateTimeFormatter.ofPattern(sentences.of(ReportLine.PATTERN_OF_DAYS), sentences.locale());
        minute = DateTimeFormatter.ofPattern(sentences.of(ReportLine.PATTERN_OF_TIMES), sentences.locale());
    }

    /** For people, with UTC beside it where that is another: "26 Apr 2026, 14:05 (12:05 UTC)". */
    String words(Instant at) {
        var here = at.atZone(zone);
        var there = at.atZone(ZoneOffset.UTC);
        if (here.getOffset().equals(ZoneOffset.UTC)) {
            return sentences.of(ReportLine.TIME_UTC, minute.format(here));
        }
        var utc = here.toLocalDate().equals(there.toLocalDate()) ? HOUR.format(there) : minute.format(there);
        return sentences.of(ReportLine.TIME_AND_UTC, minute.format(here), utc);
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
