package verbatim.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import verbatim.notice.people.Notices;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.Words;
import verbatim.ui.notices.NoticesView;

/** The bell in the frame: how much the person was told and has not read, live, and the way to it. */
class NoticeBell extends RouterLink {

    private final Notices notices;
    private final Span count = new Span();

    NoticeBell(Notices notices, Announcements announcements) {
        super("", NoticesView.class);
        this.notices = notices;
        addClassName("vb-bell");
        var icon = VaadinIcon.BELL_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        count.addClassName("vb-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(icon, count);
        show();
        DeskNews.tellOf(Set.of(DeskPart.NOTICES), this, announcements, this::show);
    }

    private void show() {
        int unread = notices.unread();
        count.setText(unread >= Notices.MOST_COUNTED ? (Notices.MOST_COUNTED - 1) + "+" : Integer.toString(unread));
        count.setVisible(unread > 0);
        var words = Words.of(ShellLine.NOTICES, unread);
        getElement().setAttribute("aria-label", words).setAttribute("title", words);
    }
}
