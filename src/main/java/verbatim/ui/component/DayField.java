package verbatim.ui.component;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A day, read in the ways in which desks write it. */
public class DayField extends DatePicker {

    private static final DayOfWeek[] WEEK = {
        DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY
    };

    /** No day yet. */
    public DayField(String label) {
        super(label);
        setI18n(written());
    }

    /** Days as desks write them; the first form is the one shown, and the language's own. */
    public static DatePickerI18n written() {
        var days = new DatePickerI18n();
        days.setDateFormats(
                Words.of(ScreenLine.PATTERN_OF_DAYS), "yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy", "d MMM yyyy", "d MMMM yyyy");
        days.setFirstDayOfWeek(1);
        var language = Words.language().locale();
        days.setMonthNames(names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language)));
        // Sunday comes first there, whatever day a week begins with.
        days.setWeekdays(names(WEEK, day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language)));
        days.setWeekdaysShort(names(WEEK, day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language)));
        days.setToday(Words.of(ScreenLine.TODAY));
        days.setCancel(Words.of(ScreenLine.CANCEL));
        return days;
    }

    private static <T> List<String> names(T[] parts, Function<T, String> name) {
        return Arrays.stream(parts).map(name).toList();
    }
}
