package verbatim.ui.sources;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import verbatim.source.Confirmation;
import verbatim.ui.component.DayField;
import verbatim.ui.component.FormField;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** What came of asking somebody, as fields. */
class ConfirmationFields extends Div {

    private final TextField whom = new TextField(Words.of(ScreenLine.WHO_WAS_ASKED));
    private final Select<Confirmation.Asked> as = new Select<>();
    private final TextField how = new TextField(Words.of(ScreenLine.HOW));
    private final DayField on = new DayField(Words.of(ScreenLine.WHEN));
    private final FormField form = new FormField();
    private final TextArea answer = new TextArea(Words.of(ScreenLine.WHAT_WAS_ANSWERED));

    ConfirmationFields() {
        addClassNames("vb-details", "vb-asked");
        as.setLabel(Words.of(ScreenLine.ASKED_AS));
        as.setItems(Confirmation.Asked.values());
        as.setItemLabelGenerator(Words::of);
        as.setValue(Confirmation.Asked.SPEAKER);
        how.setPlaceholder(Words.of(SourcesLine.HOW_HINT));
        answer.setHelperText(Words.of(SourcesLine.ANSWER_HELP));
        answer.setMinRows(2);
        add(whom, as, how, on, form, answer);
    }

    void set(@Nullable Confirmation confirmation) {
        if (confirmation != null) {
            whom.setValue(confirmation.askedWhom());
            as.setValue(confirmation.askedAs());
            how.setValue(confirmation.askedHow());
            on.setValue(confirmation.askedOn());
            form.setValue(confirmation.askedForm());
            answer.setValue(confirmation.answer());
        }
    }

    Confirmation get() {
        return new Confirmation(whom.getValue(), as.getValue(), how.getValue(), on.getValue(), form.getValue(), answer.getValue());
    }

    /** Whether the day was written in a way that cannot be read. */
    boolean isDayUnreadable() {
        return on.isInvalid();
    }
}
