package verbatim.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.account.CurrentPerson;
import verbatim.account.OwnPassword;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.account.Role;
import verbatim.account.Sessions;
import verbatim.notice.people.Notices;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.passage.Status;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.EachMinute;
import verbatim.ui.component.KeyCommands;
import verbatim.ui.component.OneTabStop;
import verbatim.ui.component.PageHeading;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.Words;
import verbatim.ui.component.WorkSaved;
import verbatim.ui.queue.QueueView;
import verbatim.ui.signin.LoginView;

/** The frame around every screen: where one can go, the search, and the person. */
@Layout
@JsModule("./kept-focus.ts")
@JsModule("./found-again.ts")
@JsModule("./meant-clicks.ts")
@PermitAll
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** What the sign-in adds to the address to which it leads back: nothing to be bookmarked. */
    private static final String AFTER_SIGN_IN = "continue";

    /** The sign-in page, which says that the session was ended. */
    private static final String ENDED = "sign-in?ended";

    private final Main content = new Main();
    private final Span waiting = new Span();
    private final Nav places = new Nav();
    private final CurrentPerson currentPerson;
    private final Queue queue;
    private final RouterLink staff = PlaceLinks.people();
    private @Nullable PersonMenu menu;

    MainLayout(
            CurrentPerson currentPerson,
            Queue queue,
            People people,
            Sessions sessions,
            OwnPassword ownPassword,
            AuthenticationContext authentication,
            Notices notices,
            Announcements announcements) {
        this.currentPerson = currentPerson;
        this.queue = queue;
        addClassName("vb-shell");
        content.addClassName("vb-main");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#content", Words.of(ShellLine.SKIP));
        skip.addClassName("vb-skip");
        skip.getElement().setAttribute("router-ignore", true);
        // The page's base would make a link to its own part one to the start page.
        skip.getElement().addEventListener("click", click -> content.getElement().executeJs("this.focus()")).preventDefault();
        add(skip, places, content);
        places.getElement().setAttribute("aria-label", "Verbatim");
        places.add(PlaceLinks.wordmark(), PlaceLinks.work(), PlaceLinks.articles(), queueLink(), PlaceLinks.sources(), PlaceLinks.speakers(), PlaceLinks.overview());
        var person = currentPerson.require();
        places.add(end(person, new PersonMenu(person, ownPassword.isThere(), authentication), new NoticeBell(notices, announcements)));
        show(person);
        DeskNews.tellInPassing(this, announcements, news -> countWaiting());
        EachMinute.passIn(this, announcements);
        DeskNews.tellOf(Set.of(DeskPart.PEOPLE), this, announcements, () -> {
            if (sessions.isOver()) {
                UI.getCurrent().getPage().setLocation(ENDED);
            } else {
                people.find(currentPerson.require().id()).ifPresent(this::show);
            }
        });
    }

    /** Shows what this person may do, by the role that they have now. */
    private void show(Person person) {
        if (!person.role().includes(Role.ADMIN)) {
            staff.removeFromParent();
        } else if (staff.getParent().isEmpty()) {
            places.addComponentAtIndex(places.getComponentCount() - 1, staff);
        }
        if (menu != null) {
            menu.show(person);
        }
    }

    private RouterLink queueLink() {
        var link = PlaceLinks.of(Words.of(ShellLine.QUEUE), QueueView.class);
        // Not by prefix: the link carries a filter, and any filter is the same place.
        link.setHighlightCondition((anchor, event) -> event.getLocation().getPath().equals("queue"));
        link.setQueryParameters(new QueryParameters(
                (currentPerson.require().role() == Role.REVIEWER ? QueueFilter.AWAITING_REVIEW : QueueFilter.UNVERIFIED).parameters()));
        waiting.addClassName("vb-pill");
        link.add(waiting);
        return link;
    }

    private Div end(Person person, PersonMenu own, NoticeBell bell) {
        var search = new TextField();
        search.setPlaceholder(Words.of(ShellLine.FIND_HINT) + "   " + PersonKeys.shown("/"));
        search.setAriaLabel(Words.of(ShellLine.FIND));
        search.addClassName("search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.addValueChangeListener(change -> {
            if (change.isFromClient() && !change.getValue().isBlank()) {
                var filter = QueueFilter.ALL.with(QueuePart.TEXT, change.getValue());
                search.clear();
                UI.getCurrent().navigate(QueueView.class, new QueryParameters(filter.parameters()));
            }
        });
        var keys = new KeyCommands().focus("/", ".vb-shell .search input").focus("G", ".vb-shell > nav a.place");
        menu = own;
        var end = new Div(search, keys, bell, own);
        end.addClassName("end");
        return end;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        content.getElement().removeAllChildren();
        if (view != null) {
            content.getElement().appendChild(view.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        content.getElement().removeAllChildren();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        countWaiting();
        OneTabStop.in(event.getUI());
        var saved = WorkSaved.listen(event.getUI(), this::countWaiting);
        addDetachListener(detach -> {
            detach.unregisterListener();
            saved.remove();
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        countWaiting();
        if (LoginView.wasLeft()) {
            PageHeading.focus(content);
        }
        var location = event.getLocation();
        if (location.getQueryParameters().getParameters().containsKey(AFTER_SIGN_IN)) {
            var plain = new Location(location.getPath(), location.getQueryParameters().excluding(AFTER_SIGN_IN));
            UI.getCurrent().getPage().getHistory().replaceState(null, plain);
        }
    }

    /** How many passages wait for somebody to act, as the desk's tally says: nothing is counted for it. */
    private void countWaiting() {
        var progress = queue.progress(QueueFilter.ALL);
        var count = Words.of(progress.figure(Status.UNVERIFIED));
        waiting.setText(count);
        waiting.setTitle(Words.of(ShellLine.WAITING, count, progress.open()));
        waiting.setVisible(progress.open() > 0);
    }
}
