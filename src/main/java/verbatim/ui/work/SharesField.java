package verbatim.ui.work;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.account.Person;
import verbatim.account.PersonId;
import verbatim.review.work.Share;
import verbatim.ui.component.ChoiceOfSeveral;
import verbatim.ui.component.Words;

/** Who gets how many of some passages: chosen by name, dealt out evenly until somebody writes other numbers or percentages. */
public class SharesField extends Div {

    private static final int ALL_PERCENT = 100;

    private int passages;
    private final MultiSelectComboBox<Optional<Person>> who = new ChoiceOfSeveral<>(Words.of(WorkLine.WHO));
    private final Select<WorkLine> dealtAs = new Select<>();
    private final Div parts = new Div();
    private final Span sum = new Span();
    private final LinkedHashMap<Optional<Person>, IntegerField> fields = new LinkedHashMap<>();

    /** What somebody wrote: it stays with whoever it was written for, however many there are to deal out. */
    private final Map<Optional<Person>, Integer> typed = new HashMap<>();

    private Runnable onChange = () -> {};

    /** Nobody is chosen yet. */
    public SharesField(List<Person> people, int passages) {
        this.passages = passages;
        addClassName("vb-shares");
        var all = new ArrayList<Optional<Person>>();
        all.add(Optional.empty());
        people.forEach(person -> all.add(Optional.of(person)));
        who.setItems(all);
        who.setItemLabelGenerator(SharesField::name);
        who.setHelperText(Words.of(WorkLine.WHO_HELP));
        who.setWidthFull();
        who.setAutofocus(true);
        who.addValueChangeListener(change -> dealAnew());
        dealtAs.setLabel(Words.of(WorkLine.DEALT_AS));
        dealtAs.setItems(WorkLine.AS_NUMBERS, WorkLine.AS_PERCENT);
        dealtAs.setItemLabelGenerator(Words::of);
        dealtAs.setValue(WorkLine.AS_NUMBERS);
        dealtAs.addValueChangeListener(change -> {
            typed.clear();
            dealAnew();
        });
        parts.addClassName("parts");
        sum.addClassName("vb-soft");
        sum.getElement().setAttribute("role", "status");
        add(who, dealtAs, parts, sum);
        dealAnew();
    }

    /** Deals out so many from now on, what is left of them beside what was typed. */
    void of(int count) {
        if (count != passages) {
            passages = count;
            dealAnew();
        }
    }

    /** Those who were chosen; an empty one for whoever is free. */
    public List<Optional<Person>> chosen() {
        return List.copyOf(fields.keySet());
    }

    /** The one who gets all of them; empty where nobody does, or several do. */
    Optional<Optional<Person>> whole() {
        return fields.size() == 1 && shares().getFirst().count() == passages ? Optional.of(chosen().getFirst()) : Optional.empty();
    }

    /** @param onChange is told when another person or number was chosen */
    void onChange(Runnable onChange) {
        this.onChange = onChange;
    }

    /** What each gets; empty where nobody is chosen. */
    public List<Share> shares() {
        if (!isByPercent()) {
            return fields.entrySet().stream().map(part -> new Share(id(part.getKey()), value(part.getValue()))).toList();
        }
        var percent = new LinkedHashMap<@Nullable PersonId, Integer>();
        fields.forEach((person, field) -> percent.put(id(person), value(field)));
        return Share.byPercent(percent, passages);
    }

    private boolean isByPercent() {
        return dealtAs.getValue() == WorkLine.AS_PERCENT;
    }

    private void dealAnew() {
        fields.clear();
        parts.removeAll();
        var people = who.getValue().stream().toList();
        typed.keySet().retainAll(people);
        int whole = isByPercent() ? ALL_PERCENT : passages;
        int left = Math.max(0, whole - typed.values().stream().mapToInt(Integer::intValue).sum());
        int among = people.size() - typed.size();
        int dealt = 0;
        for (var person : people) {
            var field = new IntegerField(name(person));
            field.setMin(0);
            field.setMax(whole);
            field.setStepButtonsVisible(true);
            var own = typed.get(person);
            field.setValue(own != null ? own : left / among + (dealt++ < left % among ? 1 : 0));
            field.setValueChangeMode(ValueChangeMode.EAGER);
            field.addValueChangeListener(change -> {
                typed.put(person, value(field));
                showSum();
            });
            fields.put(person, field);
            parts.add(field);
        }
        // One passage cannot be dealt out, and of nobody there is nothing to say.
        parts.setVisible(passages > 1 && !people.isEmpty());
        dealtAs.setVisible(parts.isVisible());
        sum.setVisible(parts.isVisible());
        showSum();
    }

    private void showSum() {
        sum.setText(Words.of(WorkLine.DEALT_OUT, shares().stream().mapToInt(Share::count).sum(), passages));
        onChange.run();
    }

    private static int value(IntegerField field) {
        return field.getValue() == null ? 0 : Math.max(0, field.getValue());
    }

    private static @Nullable PersonId id(Optional<Person> person) {
        return person.map(Person::id).orElse(null);
    }

    private static String name(Optional<Person> person) {
        return person.map(Person::name).orElseGet(() -> Words.of(WorkLine.WHOEVER_IS_FREE));
    }
}
