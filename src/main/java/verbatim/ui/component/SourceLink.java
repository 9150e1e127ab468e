package verbatim.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import verbatim.passage.PassageId;
import verbatim.source.SourceId;

/** Leads to a source as the viewer shows it beside a passage, in a window of its own: the work here stays as it is. */
public class SourceLink extends Anchor {

    /** A link with these words. */
    public SourceLink(String words, SourceId source, PassageId passage) {
        super(address(source, passage), words);
        setTarget(AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener");
    }

    /** The one place that knows where the viewer stands. */
    private static String address(SourceId source, PassageId passage) {
        return "source/%s?passage=%s".formatted(source.value(), passage.value());
    }
}
