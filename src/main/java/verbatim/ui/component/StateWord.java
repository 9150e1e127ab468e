package verbatim.ui.component;

import com.vaadin.flow.component.html.Span;
import verbatim.passage.PassageRow;
import verbatim.passage.Status;
import verbatim.text.TextDirection;

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

    /** What a passage is, to be heard: its label, its status, and whose words it is. */
    public static String said(PassageRow row) {
        var state = row.label() + ", " + Words.of(row.status());
        return row.speaker() == null ? state : state + ", " + TextDirection.inLine(row.speaker());
    }
}
