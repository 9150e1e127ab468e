package verbatim.ui.component;

import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import verbatim.text.wording.risk.Risk;

/** What can turn the meaning of a quote, told plainly after a warning sign; unseen where nothing can. */
public class Risks extends Span {

    /** Tells these risks. */
    public Risks(Collection<Risk> risks) {
        addClassName("vb-risks");
        setVisible(!risks.isEmpty());
        var sign = new Span("⚠\uFE0E");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(" " + Words.inOneLine(risks.stream().sorted().toList())));
    }
}
