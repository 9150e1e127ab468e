package verbatim.ui.sources;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import verbatim.source.SourceId;
import verbatim.source.capture.SnapshotId;

/** Leads to a source's text with a passage beside it, in a window of its own: the work here stays as it is. */
public class SourceLink extends Anchor {

    /**
     * A link with these words.
     *
     * @param place which passage and which words, as {@link SnapshotView} gives it
     */
    public SourceLink(String words, SourceId source, SnapshotId snapshot, QueryParameters place) {
        super(
                RouteConfiguration.forSessionScope().getUrl(SnapshotView.class, SnapshotView.at(source, snapshot))
                        + "?" + place.getQueryString(),
                words);
        setTarget(AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener");
    }
}
