package verbatim.ui.settings;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import verbatim.account.AuditAct;
import verbatim.account.AuditFilter;
import verbatim.account.Person;
import verbatim.ui.component.DayField;
import verbatim.ui.component.Words;

/** Whom, what, when and which words the audit trail is asked for. */
class AuditFilterBar extends Div {

    private final ComboBox<Person> who = new ComboBox<>();
    private final Select<AuditAct> what = new Select<>();
    private final DayField from = new DayField("");
    private final DayField to = new DayField("");
    private final TextField words = new TextField();
    private final Consumer<AuditFilter> onChange;
    private AuditFilter filter = AuditFilter.ALL;

    AuditFilterBar(Consumer<AuditFilter> onChange) {
        this.onChange = onChange;
        addClassNames("vb-row", "vb-audit-filter");
        getElement().setAttribute("role", "search").setAttribute("aria-label", Words.of(AuditLine.FILTER));
        who.setPlaceholder(Words.of(AuditLine.ANYBODY));
        who.setAriaLabel(Words.of(AuditLine.WHO));
        who.setClearButtonVisible(true);
        who.setItemLabelGenerator(Person::name);
        who.addValueChangeListener(change -> changed(
                change.isFromClient(), filter.withWho(change.getValue() == null ? null : change.getValue().id())));
        what.setEmptySelectionAllowed(true);
        what.setEmptySelectionCaption(Words.of(AuditLine.ANYTHING));
        what.setItems(AuditAct.values());
        what.setItemLabelGenerator(act -> act == null ? Words.of(AuditLine.ANYTHING) : Words.of(act));
        what.setAriaLabel(Words.of(AuditLine.WHAT));
        what.addValueChangeListener(change -> changed(change.isFromClient(), filter.withWhat(change.getValue())));
        day(from, AuditLine.FROM);
        from.addValueChangeListener(change -> changed(change.isFromClient(), filter.withFrom(change.getValue())));
        day(to, AuditLine.TO);
        to.addValueChangeListener(change -> changed(change.isFromClient(), filter.withTo(change.getValue())));
        words.setPlaceholder(Words.of(AuditLine.ANY_WORDS));
        words.setAriaLabel(Words.of(AuditLine.SUBJECT));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> changed(change.isFromClient(), filter.withWords(change.getValue())));
        add(who, what, from, to, words);
    }

    void show(AuditFilter shown, List<Person> people) {
        filter = shown;
        who.setItems(people);
        who.setValue(people.stream().filter(person -> person.id().equals(shown.who())).findFirst().orElse(null));
        what.setValue(shown.what());
        from.setValue(shown.from());
        to.setValue(shown.to());
        words.setValue(shown.words() == null ? "" : shown.words());
    }

    private static void day(DayField field, AuditLine name) {
        field.setPlaceholder(Words.of(name));
        field.setAriaLabel(Words.of(name));
        field.setClearButtonVisible(true);
    }

    private void changed(boolean byHand, AuditFilter to) {
        if (byHand) {
            onChange.accept(to);
        }
    }
}
