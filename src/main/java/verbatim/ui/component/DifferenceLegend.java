package verbatim.ui.component;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import verbatim.text.wording.Difference;
import verbatim.text.wording.Difference.Op;

/**
 * What the signs beside a difference mean, and by which rules the house style permits what is dotted. Only what stands in
 * it; unseen where nothing was changed.
 */
public class DifferenceLegend extends Paragraph {

    /** The legend of a difference as {@link DifferenceText} shows it. */
    public DifferenceLegend(List<Difference> difference) {
        var signs = new ArrayList<String>();
        if (difference.stream().anyMatch(run -> run.op() == Op.DROPPED || run.op() == Op.REPLACED)) {
            signs.add("− only in the source");
        }
        if (difference.stream().anyMatch(run -> run.op() == Op.ADDED || run.op() == Op.REPLACED)) {
            signs.add("+ only in print");
        }
        if (difference.stream().anyMatch(run -> run.op() == Op.MOVED)) {
            signs.add("⇄ moved");
        }
        var rules = difference.stream()
                .map(Difference::cleaning)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(Words::of)
                .collect(Collectors.joining(", "));
        if (!rules.isEmpty()) {
            signs.add("dotted: the house style permits it (%s)".formatted(rules));
        }
        setText(String.join(" · ", signs));
        addClassName("vb-soft");
        setVisible(!signs.isEmpty());
    }
}
