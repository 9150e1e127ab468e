package verbatim.ui.notices;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Set;
import verbatim.notice.people.NoticeRow;
import verbatim.notice.people.Notices;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** What the person was told, the newest first; each leads to its place, and is read with that. */
@Route("notices")
@PermitAll
public class NoticesView extends Composite<Div> implements HasDynamicTitle {

    private static final int MOST = 200;

    private final transient Notices notices;
    private final transient Clock clock;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(Words.of(NoticesLine.NONE));
    private final Button readAll;

    NoticesView(Notices notices, Announcements announcements, Clock clock) {
        this.notices = notices;
        this.clock = clock;
        readAll = new Button(Words.of(NoticesLine.READ_ALL), click -> {
            notices.readAll();
            show();
        });
        var choose = new RouterLink(Words.of(NoticesLine.CHOOSE), NoticeChoiceView.class);
        choose.addClassName("vb-button");
        list.addClassName("vb-notices");
        getContent().addClassName("vb-page");
        getContent().add(new Header(new H1(Words.of(NoticesLine.TITLE)), readAll, choose), none, list, new Paragraph(Words.of(NoticesLine.KEPT)));
        DeskNews.tellOf(Set.of(DeskPart.NOTICES), getContent(), announcements, this::show);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        show();
    }

    private void show() {
        var rows = notices.latest(MOST);
        list.removeAll();
        rows.forEach(row -> list.add(item(row)));
        list.setVisible(!rows.isEmpty());
        none.setVisible(rows.isEmpty());
        readAll.setEnabled(rows.stream().anyMatch(row -> !row.isRead()));
    }

    private ListItem item(NoticeRow row) {
        var words = Words.of(row);
        var link = row.label() == null ? new ArticleLink(words, row.article()) : new ArticleLink(words, row.article(), row.label());
        var item = new ListItem();
        if (!row.isRead()) {
            link.getElement().addEventListener("click", click -> notices.read(row.id()));
            item.addClassName("unread");
            item.add(new Span(Words.of(NoticesLine.NEW)));
        }
        var at = Moments.since(row.at(), clock);
        at.addClassName("vb-soft");
        item.add(link, at);
        return item;
    }

    @Override
    public String getPageTitle() {
        return Words.of(NoticesLine.TITLE) + " · Verbatim";
    }
}
