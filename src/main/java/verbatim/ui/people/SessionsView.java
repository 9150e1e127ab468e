package verbatim.ui.people;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Set;
import verbatim.account.Sessions;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.Words;

/** Where everybody sees in which browsers they are signed in, and ends what they left open. */
@Route("sessions")
@PermitAll
public class SessionsView extends Composite<Div> implements HasDynamicTitle {

    private final transient Sessions sessions;
    private final SessionList list;
    private final Button others = new Button(Words.of(SessionLine.END_OTHERS), click -> endOthers());

    SessionsView(Sessions sessions, Announcements announcements, Clock clock) {
        this.sessions = sessions;
        list = new SessionList(sessions::own, sessions::end, clock);
        getContent().addClassName("vb-page");
        getContent().add(
                new Header(new H1(Words.of(SessionLine.TITLE)), others), new Paragraph(Words.of(SessionLine.WHAT_FOR)), list);
        DeskNews.tellOf(Set.of(DeskPart.PEOPLE), this, announcements, this::show);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        show();
    }

    private void show() {
        others.setVisible(list.show() > 0);
    }

    private void endOthers() {
        sessions.endOthers();
        SessionList.say(Words.of(SessionLine.ENDED_ALL));
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.of(SessionLine.TITLE) + " · Verbatim";
    }
}
