package verbatim.ui.component;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A day, read in the ways in which desks write it. */
public class DayField extends DatePicker {

    /** No day yet. */
    public DayField(String label) {
        super(label);
        setI18n(written());
    }

    /** Days as desks write them; the first form is the one shown. */
    public static DatePickerI18n written() {
        var days = new DatePickerI18n();
        days.setDateFormats("yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy", "d MMM yyyy", "d MMMM yyyy");
        days.setFirstDayOfWeek(1);
        return days;
    }
}
