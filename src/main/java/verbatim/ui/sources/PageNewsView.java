package verbatim.ui.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.source.capture.PageNewsReading;
import verbatim.source.capture.PageNewsRow;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** The pages of sources that changed or are gone, newest first, until somebody says that they have seen it. */
@Route("sources/changed")
@PermitAll
public class PageNewsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** More than one looks through at once; what comes after them shows when these are seen. */
    private static final int MOST = 200;

    private final PageNewsReading news;
    private final Clock clock;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final NewerLine newer = new NewerLine(this::show);
    private List<PageNewsRow> shown = List.of();

    PageNewsView(PageNewsReading news, Clock clock, Announcements announcements) {
        this.news = news;
        this.clock = clock;
        addClassNames("vb-page", "vb-page-news");
        list.addClassNames("vb-plain", "vb-page-events");
        none.addClassName("vb-empty");
        DeskNews.tellOf(Set.of(DeskPart.SOURCES), this, announcements, this::renew);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        none.setText(Words.of(PageNewsLine.NONE));
        add(new Header(new H1(Words.of(PageNewsLine.TITLE))), new Paragraph(Words.of(PageNewsLine.ABOUT)), newer, list, none);
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.of(PageNewsLine.TITLE) + " · Verbatim";
    }

    private void show() {
        newer.setVisible(false);
        shown = news.unseen(MOST);
        list.removeAll();
        shown.forEach(row -> list.add(item(row)));
        list.setVisible(!shown.isEmpty());
        none.setVisible(shown.isEmpty());
    }

    /** No row moves under a pointer: what others have seen, and what is new, waits until it is asked for. */
    private void renew() {
        if (!news.unseen(MOST).equals(shown)) {
            newer.say(Words.of(PageNewsLine.OTHERS));
        }
    }

    private ListItem item(PageNewsRow row) {
        var seen = new Button(Words.of(PageNewsLine.SEEN), click -> {
            news.seen(row.id());
            show();
        });
        seen.setAriaLabel(Words.of(ScreenLine.SAID, PageNewsLine.SEEN, row.title()));
        var title = new RouterLink(row.title(), SourceView.class, SourcesView.at(row.source()));
        title.addClassName("name");
        return new ListItem(new Div(title), PagePanel.event(row, clock), seen);
    }
}
