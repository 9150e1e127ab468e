package verbatim.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.notice.DeliveryRow;
import verbatim.notice.HookEvent;
import verbatim.notice.HookState;
import verbatim.notice.NewWebhook;
import verbatim.notice.Webhooks;
import verbatim.ui.ScreenTest;

class WebhooksViewTest extends ScreenTest {

    private static final String ADDRESS = "https://127.0.0.1:8443/hook";

    @Autowired
    WebhooksViewTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void anAdministratorSitsAtTheScreen() {
        signIn("admin");
    }

    @Test
    void oneIsAddedAndItsSecretIsShownOnce() {
        go("settings/webhooks");
        press("Add a webhook…");
        type("Address", "ftp://cms.example");
        press("Save");
        assertThat(refusals()).containsExactly("Only addresses that begin with http:// or https:// are fetched.");

        type("Address", ADDRESS);
        events().setValue(Set.of());
        press("Save");
        assertThat(refusals()).containsExactly("Choose at least one event.");

        events().setValue(Set.of(HookEvent.SIGNED_OFF, HookEvent.PASSAGE_STATUS));
        press("Save");
        var secret = find(TextArea.class).withLabel("Secret").single().getValue();
        assertThat(secret).matches("[0-9a-f]{64}");
        press("Done");
        assertThat(find(SecretDialog.class).exists()).isFalse();
        assertThat(words(grid().getCellComponent(0, 0))).isEqualTo(ADDRESS + "A passage has another status · An article is signed off");
        assertThat(words(findInView(DeliveriesPanel.class).single())).startsWith("Last deliveries to " + ADDRESS).doesNotContain(secret);
    }

    @Test
    void itIsChangedSwitchedOffAndOnAndDeleted() {
        var hook = hook();
        go("settings/webhooks");
        choose("Edit…");
        type("Address", "cms.example/hook");
        press("Save");
        assertThat(words(grid().getCellComponent(0, 0))).startsWith("https://cms.example/hook");

        choose("Switch off");
        assertThat(state()).isEqualTo(HookState.OFF);
        choose("Switch on");
        assertThat(state()).isEqualTo(HookState.ON);

        choose("New secret…");
        test(find(ConfirmDialog.class).single()).reject();
        assertThat(find(TextArea.class).withLabel("Secret").single().getValue()).isNotEqualTo(hook.secret());
        press("Done");

        choose("Delete…");
        test(find(ConfirmDialog.class).single()).reject();
        assertThat(grid().size()).isZero();
    }

    @Test
    void aTestSaysWhatCameOfItAndWhatWasGivenUpIsSentAgain() {
        var hook = hook();
        go("settings/webhooks?hook=" + hook.id().value());
        choose("Try it");
        waitUntil(() -> deliveries().size() == 1);

        assertThat(words(deliveries().getCellComponent(0, 1))).startsWith("Given up, 1 attemptThe address leads into a private network");
        assertThat(words(deliveries().getCellComponent(0, 0))).startsWith("A test");

        var again = deliveries().getCellComponent(0, 1).getChildren().filter(Button.class::isInstance).findFirst().orElseThrow();
        test((Button) again).click();
        assertThat(words(deliveries().getCellComponent(0, 1))).startsWith("Waiting, 1 attempt");
    }

    @Test
    void whatTheOtherSideSaidIsShownAsText() {
        var hook = hook();
        var jdbc = desk.service(JdbcClient.class);
        jdbc.sql("""
                        insert into webhook_delivery (id, webhook_id, event, at, body, state, attempts, round, until, answer_status, answer)
                        values (gen_random_uuid(), :hook, 'TEST', now(), '{}', 'DELIVERED', 1, 0, now(), 200, '<img src=x onerror=alert(1)>')""")
                .param("hook", hook.id().value())
                .update();
        go("settings/webhooks?hook=" + hook.id().value());

        var said = deliveries().getCellComponent(0, 2).getElement();
        assertThat(said.getTextRecursively()).isEqualTo("Status 200<img src=x onerror=alert(1)>");
        assertThat(said.getChild(1).getChildCount()).as("a text and no elements").isOne();
    }

    @Test
    void nobodyElseIsLetIn() {
        signIn("ruth");
        go("settings/webhooks");

        assertThat(findInView(HooksGrid.class).exists()).isFalse();
    }

    private NewWebhook hook() {
        return desk.as("admin", () -> desk.service(Webhooks.class).add(ADDRESS, Set.of(HookEvent.PASSAGE_STATUS)));
    }

    private HookState state() {
        return desk.as("admin", () -> desk.service(Webhooks.class).all()).getFirst().state();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<HookEvent> events() {
        return find(CheckboxGroup.class).single();
    }

    private void choose(String action) {
        new MenuBarTester<>((MenuBar) grid().getCellComponent(0, 2)).clickItem(action);
    }

    private GridTester<?, ?> grid() {
        return test(findInView(HooksGrid.class).single());
    }

    @SuppressWarnings("unchecked")
    private GridTester<?, ?> deliveries() {
        Grid<DeliveryRow> grid = find(Grid.class, findInView(DeliveriesPanel.class).single()).single();
        return test(grid);
    }
}
