package verbatim.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.util.List;
import java.util.stream.Collectors;
import verbatim.passage.PassageId;
import verbatim.source.SnapshotId;
import verbatim.source.SourceId;
import verbatim.text.Span;

/** Leads to a source as the viewer shows it beside a passage, in a window of its own: the work here stays as it is. */
public class SourceLink extends Anchor {

    /**
     * A link with these words.
     *
     * @param spans to be marked in the snapshot's text, in UTF-16 units
     */
    public SourceLink(String words, SourceId source, SnapshotId snapshot, PassageId passage, List<Span> spans) {
        super(address(source, snapshot, passage, spans), words);
        setTarget(AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener");
    }

    /** The one place here that knows where the viewer stands, and how a place in it is written. */
    private static String address(SourceId source, SnapshotId snapshot, PassageId passage, List<Span> spans) {
        var at = spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining("."));
        return "source/%s/%s?passage=%s&at=%s".formatted(source.value(), snapshot.value(), passage.value(), at);
    }
}
