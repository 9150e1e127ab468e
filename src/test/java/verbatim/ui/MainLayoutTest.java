package verbatim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuTester;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.account.ActingAs;
import verbatim.account.Role;
import verbatim.ui.component.KeyCommands;
import verbatim.ui.people.OwnPasswordView;
import verbatim.ui.queue.QueueView;

class MainLayoutTest extends ScreenTest {

    @Autowired
    MainLayoutTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void anAdministratorCanGoToThePeople() {
        assertThat(places()).containsExactly("My work", "Articles", "Queue", "Sources", "Speakers", "Overview", "People");
    }

    @Test
    @ActingAs(role = Role.REVIEWER)
    void nobodyElseCan() {
        assertThat(places()).containsExactly("My work", "Articles", "Queue", "Sources", "Speakers", "Overview");
    }

    @Test
    void thePlaceWhereOneIsIsMarked() {
        desk.seed();
        go("queue");
        assertThat(current()).containsExactly("Queue");

        go("import");
        assertThat(current()).containsExactly("Articles");
    }

    @Test
    void whatIsReachedFromAPlaceLiesWithinIt() {
        signIn("admin");
        go("settings/audit");
        assertThat(current()).containsExactly("People");
        go("sources/changed");
        assertThat(current()).containsExactly("Sources");
        go("settings/notices");
        assertThat(current()).as("a person's own").isEmpty();
    }

    @Test
    void whatTheSignInAddsToTheAddressDoesNotStayThere() {
        go("queue?continue&status=unverified");

        assertThat(replacedAddresses()).containsExactly("queue?status=unverified");
    }

    @Test
    void whatWaitsIsCountedAnewAtEachStep() {
        assertThat(find(Span.class).withClassName("vb-pill").exists()).as("nothing waits").isFalse();

        desk.article("“We will stay,” Ana Ruiz said.", Newsroom.details("Who stays"));
        go("queue");

        var pill = find(Span.class).withClassName("vb-pill").single();
        assertThat(pill.getText()).isEqualTo("1");
        assertThat(pill.getElement().getAttribute("title")).isEqualTo("1 not yet verified");
    }

    @Test
    void itIsCountedAnewAtEachSaveOfThePerson() {
        var article = desk.article("“We will stay,” Ana Ruiz said. “We will not leave,” she said.", Newsroom.details("Who stays"));
        open(article, "Q1");
        assertThat(find(Span.class).withClassName("vb-pill").single().getText()).isEqualTo("2");

        findInView(KeyCommands.class).single().press("d");
        roundTrip();
        press("It is a title.");

        assertThat(find(Span.class).withClassName("vb-pill").single().getText()).isEqualTo("1");
    }

    @Test
    void theQueueOpensOnWhatIsUnverified() {
        test(find(RouterLink.class).withClassName("place").withText("Queue").single()).click();

        assertThat(getCurrentView()).isInstanceOf(QueueView.class);
        assertThat(address()).isEqualTo("queue?status=unverified");
    }

    @Test
    void theSearchLeadsToTheQueueWithItsWords() {
        var search = find(TextField.class).withPlaceholder("Find words in all passages   /").single();
        test(search).setValue("sovereignty");

        assertThat(getCurrentView()).isInstanceOf(QueueView.class);
        assertThat(address()).isEqualTo("queue?text=sovereignty");
        assertThat(search.getValue()).isEmpty();
    }

    @Test
    void theSearchAndTheScreensAnswerToTheirKeys() {
        var keys = find(KeyCommands.class).all().getFirst();

        assertThat(keys.getElement().getAttribute("keys")).isEqualTo("/ G");
    }

    @Test
    void thePersonFindsTheirNameTheirPasswordAndTheWayOut() {
        var me = find(NativeButton.class).withClassName("vb-me").single();
        assertThat(me.getElement().getAttribute("aria-label")).isEqualTo("Administrator: account");
        fire(me, "vaadin-context-menu-before-open", Map.of());

        var menu = find(ContextMenu.class).single();
        assertThat(menu.getItems()).extracting(MenuItem::getText)
                .containsExactly("Administrator, Administrator", "Change password", "Where you are signed in", "Access tokens", "Language", "Your keys", "Notices…", "Sign out");
        new ContextMenuTester<>(menu).clickItem("Change password");
        assertThat(getCurrentView()).isInstanceOf(OwnPasswordView.class);
    }

    private List<String> places() {
        return find(RouterLink.class).withClassName("place").all().stream().map(RouterLink::getText).toList();
    }

    private List<String> current() {
        return find(RouterLink.class).withAttribute("aria-current", "page").all().stream().map(RouterLink::getText).toList();
    }
}
