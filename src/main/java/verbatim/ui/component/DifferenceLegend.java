package verbatim.ui.component;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import verbatim.text.wording.Difference;
import verbatim.text.wording.Difference.Op;

/**
 * What the frames in a difference mean, and by which rules the house style permits what is dotted. Only what stands in it;
 * unseen where nothing was changed.
 */
public class DifferenceLegend extends Paragraph {

    /** The legend of a difference as {@link DifferenceText} shows it. */
    public DifferenceLegend(List<Difference> difference) {
        var signs = new ArrayList<String>();
        if (difference.stream().anyMatch(run -> run.op() != Op.KEPT && run.cleaning() == null)) {
            signs.add(Words.of(DifferenceLine.LEGEND_DIFFERS));
        }
        var rules = difference.stream()
                .map(Difference::cleaning)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(Words::of)
                .collect(Collectors.joining(", "));
        if (!rules.isEmpty()) {
            signs.add(Words.of(DifferenceLine.LEGEND_PERMITTED, rules));
        }
        setText(String.join(" · ", signs));
        addClassName("vb-soft");
        setVisible(!signs.isEmpty());
    }
}
