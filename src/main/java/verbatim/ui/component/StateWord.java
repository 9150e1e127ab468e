package verbatim.ui.component;

import com.vaadin.flow.component.html.Span;
import verbatim.passage.Status;

/** A status as its sign, its word and its colour: never one alone. */
public class StateWord extends Span {

    /** Shows the status. */
    public StateWord(Status status) {
        var sign = new Span(status.sign());
        sign.addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(Words.of(status)));
        addClassNames("vb-state", status.style());
    }
}
