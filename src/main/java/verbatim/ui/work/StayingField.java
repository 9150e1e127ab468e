package verbatim.ui.work;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import verbatim.review.work.PersonsPart;
import verbatim.ui.component.Words;

/** Says which passages of an article stay with others, who were given them by themselves, and asks whether to give those too. */
class StayingField extends Div {

    private final Span words = new Span();
    private final Checkbox too = new Checkbox(Words.of(WorkLine.GIVE_THEM_TOO));

    StayingField() {
        addClassName("vb-staying");
        words.getElement().setAttribute("role", "status");
        add(words, too);
        setVisible(false);
    }

    /** Unseen where none stays. */
    void show(List<PersonsPart> stay) {
        setVisible(!stay.isEmpty());
        words.setText(stay.isEmpty() ? "" : sentence(stay) + ".");
    }

    boolean isGivenToo() {
        return isVisible() && too.getValue();
    }

    /** "12 passages stay with Tomas Reyes and Edda Brandt", to go on from or to end. */
    static String sentence(List<PersonsPart> stay) {
        return Words.of(WorkLine.STAYS, count(stay), stay.stream().map(StayingField::name).toList());
    }

    /** "Tomas Reyes (5), Edda Brandt (3)". */
    static String each(List<PersonsPart> parts) {
        return parts.stream().map(part -> name(part) + " (" + part.passages() + ")").collect(Collectors.joining(", "));
    }

    static int count(List<PersonsPart> parts) {
        return parts.stream().mapToInt(PersonsPart::passages).sum();
    }

    private static String name(PersonsPart part) {
        return Objects.requireNonNullElseGet(part.name(), () -> Words.of(WorkLine.WHOEVER_IS_FREE));
    }
}
