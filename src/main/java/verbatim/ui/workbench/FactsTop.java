package verbatim.ui.workbench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import verbatim.ui.component.Words;

/** The head of the list of facts: what it is, how many there are, and the way out. */
class FactsTop extends Div {

    FactsTop(Span count, Runnable close) {
        var title = new H2(Words.of(FactsLine.TITLE));
        title.addClassName("vb-label");
        count.addClassName("vb-soft");
        var leave = new NativeButton(Words.of(FactsLine.CLOSE), click -> close.run());
        leave.addClassName("vb-inline");
        add(title, count, leave);
        addClassName("top");
    }
}
