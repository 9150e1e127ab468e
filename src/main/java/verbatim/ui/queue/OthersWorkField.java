package verbatim.ui.queue;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import verbatim.account.PersonId;
import verbatim.review.bulk.SeenPassage;
import verbatim.ui.component.Words;

/** Names whose work some of many passages are, and asks whether to take those over too. Unseen where none is anybody else's. */
class OthersWorkField extends Div {

    private final Checkbox taken = new Checkbox(Words.of(BulkLine.TAKE_OVER_TOO));

    OthersWorkField(List<SeenPassage> passages, PersonId me) {
        var theirs = passages.stream().filter(seen -> seen.isOthersToCheck(me)).toList();
        var names = theirs.stream().collect(Collectors.groupingBy(
                seen -> Objects.requireNonNullElse(seen.hands().assignee(), "?"), TreeMap::new, Collectors.counting()));
        add(new Paragraph(Words.of(BulkLine.OTHERS_WORK, theirs.size(), each(names))), taken);
        setVisible(!theirs.isEmpty());
    }

    /** "Edda Brandt (3), Tomas Reyes (5)". */
    private static String each(Map<String, Long> names) {
        return names.entrySet().stream().map(one -> one.getKey() + " (" + one.getValue() + ")").collect(Collectors.joining(", "));
    }

    boolean isTakenOver() {
        return isVisible() && taken.getValue();
    }
}
