package verbatim.ui.queue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.account.Person;
import verbatim.review.Whom;
import verbatim.review.bulk.BulkStep;
import verbatim.ui.component.DayField;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Asks until when many passages are due, and whose they are to be. */
class BulkDueDialog extends WritingDialog {

    private final DateTimePicker due = new DateTimePicker(Words.of(BulkLine.DUE));
    private final ComboBox<Optional<Person>> who = new ComboBox<>(Words.of(BulkLine.WHO));
    private final RefusalLine refusal = new RefusalLine();
    private final boolean gives;

    /** Gives them to one of these people. */
    static BulkDueDialog giving(String title, List<Person> people, Consumer<BulkStep> chosen) {
        return new BulkDueDialog(title, people, chosen);
    }

    /** Leaves them whose they are. */
    static BulkDueDialog moving(String title, Consumer<BulkStep> chosen) {
        return new BulkDueDialog(title, null, chosen);
    }

    private BulkDueDialog(String title, @Nullable List<Person> people, Consumer<BulkStep> chosen) {
        gives = people != null;
        setHeaderTitle(title);
        setWidth("min(460px, 94vw)");
        due.setDatePickerI18n(DayField.written());
        due.setI18n(DayField.labels());
        due.setHelperText(Words.of(BulkLine.DUE_HELP));
        var fields = new Div();
        fields.addClassName("vb-fields");
        if (people != null) {
            var all = new ArrayList<Optional<Person>>();
            all.add(Optional.empty());
            people.forEach(person -> all.add(Optional.of(person)));
            who.setItems(all);
            who.setItemLabelGenerator(one -> one.map(Person::name).orElseGet(() -> Words.of(Whom.FREE)));
            who.setWidthFull();
            who.setAutofocus(true);
            fields.add(who);
        }
        fields.add(due, refusal);
        add(fields);
        foot(new Button(Words.of(gives ? BulkLine.GIVE : BulkLine.MOVE), click -> {
            if (isFit()) {
                close();
                chosen.accept(step());
            }
        }));
    }

    private boolean isFit() {
        if (due.isInvalid()) {
            refusal.say(Words.of(BulkLine.DUE_UNREADABLE));
            return false;
        }
        if (gives && who.isEmpty()) {
            refusal.say(Words.of(BulkLine.NOBODY_CHOSEN));
            return false;
        }
        return true;
    }

    private BulkStep step() {
        var until = due.isEmpty() ? null : due.getValue().atZone(Moments.zone()).toInstant();
        return gives ? new BulkStep.Assign(who.getValue().map(Person::id).orElse(null), until) : new BulkStep.SetDue(until);
    }
}
