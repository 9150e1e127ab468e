package verbatim.text.claims.consistency;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.claims.reading.QuoteLayers;
import verbatim.text.claims.reading.ReadText;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * "Monday, May 3, 2022": that was a Tuesday. Where dates have no year, two of them that are close together have to fit each
 * other.
 */
final class WrongWeekday implements ConsistencyRule {

    /** Further apart they may be of different years. */
    private static final int SAME_YEAR_DAYS = 31;
    /** Any year without a leap day: only distances are taken from it. */
    private static final int SOME_YEAR = 2001;
    private static final int LAST_DAY = 31;
    private static final int YEAR_DIGITS = 4;

    /** A day of the week with the date that follows it; the year is null where none is printed. */
    private record Day(DayOfWeek weekday, LocalDate date, boolean year, Span name, Span figures) {

        Span whole() {
            return new Span(name.start(), figures.end());
        }
    }

    private record DayAndMonth(int day, int month, int end) {}

    @Override
    public List<Contradiction> in(ReadText text) {
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (DayOfWeek each : DayOfWeek.values()) {
            Locale locale = Locale.of(text.tokens().language().code());
            weekdays.put(each.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), each);
        }
        List<Day> days = new ArrayList<>();
        for (QuoteLayers.Spoken spoken : text.layers()) {
            for (int i = 0; i < spoken.layer().size(); i++) {
                DayOfWeek weekday = weekdays.get(spoken.layer().get(i).lower());
                if (weekday != null) {
                    day(text, spoken.layer(), i, weekday).ifPresent(days::add);
                }
            }
        }
        return contradictions(days);
    }

    private static List<Contradiction> contradictions(List<Day> days) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            if (day.year() && day.date().getDayOfWeek() != day.weekday()) {
                found.add(Contradiction.of(ContradictionKind.WEEKDAY, day.name(), day.figures()));
            }
            if (i > 0 && !day.year() && !days.get(i - 1).year() && !fit(days.get(i - 1), day)) {
                found.add(Contradiction.of(ContradictionKind.WEEKDAY, days.get(i - 1).whole(), day.whole()));
            }
        }
        return found;
    }

    private static boolean fit(Day one, Day other) {
        long apart = other.date().toEpochDay() - one.date().toEpochDay();
        boolean leapDayBetween = one.date().getMonthValue() <= 2 != other.date().getMonthValue() <= 2;
        return Math.abs(apart) > SAME_YEAR_DAYS || leapDayBetween || one.weekday().plus(apart) == other.weekday();
    }

    private static Optional<Day> day(ReadText text, Layer layer, int i, DayOfWeek weekday) {
        int at = i + 1;
        while (at < layer.size() && at < i + 3 && (layer.is(at, ",")
                || layer.get(at).in(WordClass.DETERMINERS)
                || layer.get(at).in(WordClass.OBJECT_DETERMINERS))) {
            at++;
        }
        DayAndMonth read = at < layer.size() ? dayAndMonth(text, layer, at) : null;
        if (read == null) {
            return Optional.empty();
        }
        int yearAt = read.end();
        yearAt += layer.is(yearAt, ",") || layer.language().has(WordClass.GENITIVE_PREPOSITIONS, word(layer, yearAt)) ? 1 : 0;
        boolean year = yearAt < layer.size() && layer.get(yearAt).lower().length() == YEAR_DIGITS && number(layer, yearAt) > 1000
                && !layer.get(yearAt).lower().contains(",") && !layer.get(yearAt).lower().contains(".");
        try {
            LocalDate date = LocalDate.of(year ? number(layer, yearAt) : SOME_YEAR, read.month(), read.day());
            return Optional.of(new Day(weekday, date, year, layer.get(i).span(),
                    layer.span(at, year ? yearAt : read.end() - 1)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** "May 3", "3 May", "3. Mai", "3 de mayo": null where neither stands there. */
    private static @Nullable DayAndMonth dayAndMonth(ReadText text, Layer layer, int at) {
        int month = text.numbers().month(layer.get(at).lower());
        if (month > 0) {
            int day = number(layer, at + 1);
            return day > 0 && day <= LAST_DAY ? new DayAndMonth(day, month, at + 2) : null;
        }
        int day = number(layer, at);
        int next = at + 1;
        next += layer.is(next, ".") || layer.language().has(WordClass.GENITIVE_PREPOSITIONS, word(layer, next)) ? 1 : 0;
        month = text.numbers().month(word(layer, next));
        return day > 0 && day <= LAST_DAY && month > 0 ? new DayAndMonth(day, month, next + 1) : null;
    }

    private static String word(Layer layer, int i) {
        return i < layer.size() ? layer.get(i).lower() : "";
    }

    /** A whole number in figures, be it a place in a row ("3rd"); 0 where none stands there. */
    private static int number(Layer layer, int i) {
        if (i >= layer.size() || layer.get(i).type() != Token.Type.NUMBER) {
            return 0;
        }
        String digits = layer.get(i).lower().replaceFirst("\\p{L}{2,3}$", "");
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
