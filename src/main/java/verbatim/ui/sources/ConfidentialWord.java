package verbatim.ui.sources;

import com.vaadin.flow.component.html.Span;
import verbatim.ui.component.Words;

/** The word that stands beside a codename. */
class ConfidentialWord extends Span {

    ConfidentialWord() {
        super(Words.of(SourcesLine.CONFIDENTIAL_SIGN));
        addClassName("vb-pill");
        setTitle(Words.of(SourcesLine.CODENAME_SIGN));
    }
}
