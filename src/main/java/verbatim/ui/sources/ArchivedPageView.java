package verbatim.ui.sources;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import verbatim.source.SourceRefused;
import verbatim.source.capture.ArchivedPage;
import verbatim.source.capture.ArchivedPages;
import verbatim.source.capture.SnapshotId;
import verbatim.text.TextDirection;
import verbatim.ui.component.Moments;
import verbatim.ui.component.NotOnThisDesk;
import verbatim.ui.component.Words;

/**
 * A page as it was fetched, in a frame without rights, under a line that says what it is: nothing on the page can reach that
 * line, or look like it from within.
 */
@Route("archived-page/:" + ArchivedPageView.TEXT)
@PermitAll
public class ArchivedPageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String TEXT = "text";

    private final ArchivedPages pages;
    private final Clock clock;
    private String title = "";

    ArchivedPageView(ArchivedPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
        addClassName("vb-snapshot");
    }

    /** The route's parameters for the page that a text was read from. */
    static RouteParameters at(SnapshotId snapshot) {
        return new RouteParameters(TEXT, snapshot.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = event.getRouteParameters().get(TEXT).flatMap(this::page)
                .orElseThrow(() -> new NotOnThisDesk(PageNewsLine.NO_SUCH_PAGE));
        title = page.title();
        removeAll();
        add(head(page), frame(page));
    }

    /** A page that a person may not see is as one that is not there. */
    private Optional<ArchivedPage> page(String id) {
        try {
            return pages.look(new SnapshotId(UUID.fromString(id)));
        } catch (IllegalArgumentException | SourceRefused none) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return TextDirection.inLine(title) + " · Verbatim";
    }

    private Header head(ArchivedPage page) {
        var when = Moments.day(page.fetchedAt(), clock);
        var what = new Div(Moments.shown(Words.of(PageNewsLine.COPY, page.address(), when), page.fetchedAt()));
        what.add(" · ");
        what.add(SnapshotsPanel.hash(page.sha256()));
        what.addClassName("meta");
        var how = new Paragraph(Words.of(PageNewsLine.LEFT_OUT));
        how.addClassName("meta");
        var text = new RouterLink(Words.of(PageNewsLine.ITS_TEXT), SnapshotView.class, SnapshotView.at(page.source(), page.number()));
        text.addClassName("vb-button");
        return new Header(new Div(new H1(page.title()), what, how), warc(page.snapshot()), text);
    }

    /** To be had as a file. */
    static Anchor warc(SnapshotId snapshot) {
        var file = new Anchor(ArchivedPageController.warcAddress(snapshot), Words.of(PageNewsLine.WEB_ARCHIVE));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true).setAttribute("title", Words.of(PageNewsLine.WEB_ARCHIVE_HELP));
        return file;
    }

    private static IFrame frame(ArchivedPage page) {
        var frame = new IFrame(ArchivedPageController.address(page.snapshot()));
        // Empty: nothing is allowed. What is asked for says the same of itself, wherever it is shown.
        frame.getElement().setAttribute("sandbox", "").setAttribute("referrerpolicy", "no-referrer");
        frame.setTitle(Words.of(PageNewsLine.AS_FETCHED));
        frame.addClassName("vb-archived");
        return frame;
    }
}
