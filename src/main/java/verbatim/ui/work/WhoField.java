package verbatim.ui.work;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.account.Person;
import verbatim.account.PersonId;
import verbatim.ui.component.Words;

/** Somebody of the desk, or whoever is free. */
class WhoField extends ComboBox<Optional<Person>> {

    WhoField(List<Person> people) {
        super(Words.of(WorkLine.WHO));
        var all = new ArrayList<Optional<Person>>();
        all.add(Optional.empty());
        people.forEach(person -> all.add(Optional.of(person)));
        setItems(all);
        setItemLabelGenerator(who -> who.map(Person::name).orElseGet(() -> Words.of(WorkLine.WHOEVER_IS_FREE)));
        setWidthFull();
    }

    /** Null for whoever is free; ask {@link #isEmpty} first. */
    @Nullable PersonId chosen() {
        return getValue().map(Person::id).orElse(null);
    }
}
