package verbatim.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The moment or day that a publisher wrote in one of the notations in use, as ISO 8601 has it, to the second. */
final class StoryTime {

    private static final Pattern STAMP = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]+(\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?.*)?",
            Pattern.CASE_INSENSITIVE);

    /** With or without the weekday, the seconds and the name of the zone: e-mail and feeds (RFC 5322, RFC 822). */
    private static final List<DateTimeFormatter> MAIL = Stream.of(
                    "[EEE, ]d MMM yyyy HH:mm[:ss] [xx][zzz]", "[EEE, ]d MMM yy HH:mm[:ss] [xx][zzz]")
            .map(pattern -> formatter(pattern, Locale.ENGLISH))
            .toList();

    private static final List<DateTimeFormatter> DAYS = Stream.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"))
            .flatMap(language -> Stream.of(
                            "[EEEE[,] ]d[.] MMMM yyyy", "[EEEE[,] ]d[.] MMM yyyy", "[EEEE, ]MMMM d, yyyy", "[EEEE, ]MMM d, yyyy",
                            "[EEEE ]d 'de' MMMM 'de' yyyy", "dd.MM.yyyy")
                    .map(pattern -> formatter(pattern, language)))
            .toList();

    private StoryTime() {}

    /** Empty where it is none of them. */
    static Optional<String> of(String written) {
        var words = written.strip();
        return stamp(words).or(() -> mail(words)).or(() -> day(words));
    }

    private static Optional<String> stamp(String words) {
        var parts = STAMP.matcher(words);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
            if (parts.group(4) == null) {
                return Optional.of(day.toString());
            }
            int second = parts.group(6) == null ? 0 : number(parts.group(6));
            var time = day.atTime(number(parts.group(4)), number(parts.group(5)), Math.min(second, 59));
            return Optional.of(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time) + zone(parts.group(7)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String zone(String zone) {
        if (zone == null) {
            return "";
        }
        if (zone.startsWith("+") || zone.startsWith("-")) {
            var digits = zone.replace(":", "");
            return digits.substring(0, 3) + ":" + (digits.length() == 5 ? digits.substring(3) : "00");
        }
        return "Z";
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<String> mail(String words) {
        for (var format : MAIL) {
            try {
                TemporalAccessor read = format.parseBest(
                        words.replaceAll("\\s*\\(.*\\)$", "").replaceAll("\\s+", " "), ZonedDateTime::from, LocalDateTime::from);
                return Optional.of(read instanceof ZonedDateTime moment
                        ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS))
                        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.from(read)));
            } catch (DateTimeException otherNotation) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> day(String words) {
        for (var format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(words, format).toString());
            } catch (DateTimeException otherNotation) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter formatter(String pattern, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(language);
    }
}
