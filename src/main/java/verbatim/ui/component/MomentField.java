package verbatim.ui.component;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.util.Locale;

/** A day and a time of it, read in the ways in which desks write them, and shown as everywhere: 18:00, not 6:00 PM. */
public class MomentField extends DateTimePicker {

    /** No moment yet. */
    public MomentField(String label) {
        super(label);
        var language = Words.language().locale();
        // The language alone would be read as that of a country whose clocks have twelve hours.
        setLocale(language.getLanguage().equals("en") ? Locale.UK : language);
        setDatePickerI18n(DayField.written());
        setI18n(new DateTimePickerI18n().setDateLabel(Words.of(ScreenLine.DATE)).setTimeLabel(Words.of(ScreenLine.TIME)));
    }
}
