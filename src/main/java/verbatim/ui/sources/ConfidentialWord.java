package verbatim.ui.sources;

import com.vaadin.flow.component.html.Span;

/** The word that stands beside a codename. */
class ConfidentialWord extends Span {

    ConfidentialWord() {
        super("confidential");
        addClassName("vb-pill");
        setTitle("A codename: who this is, those named on the source may know.");
    }
}
