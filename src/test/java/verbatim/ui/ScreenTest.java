package verbatim.ui;

import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import verbatim.account.ActingAs;
import verbatim.account.SignedIn;
import verbatim.article.ArticleId;
import verbatim.ui.component.KeyCommands;
import verbatim.ui.component.RefusalLine;

/** What every test of a screen begins with: a desk with people, an editor at the screen, and the gestures of a person. */
@UiTest
@ActingAs
@ViewPackages(packages = "verbatim.ui")
public abstract class ScreenTest extends SpringBrowserlessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The desk on which the test plays. */
    protected final Newsroom desk;

    /** The application context is Spring's; JUnit hands it in. */
    protected ScreenTest(ApplicationContext context) {
        desk = new Newsroom(context);
    }

    @BeforeEach
    void openTheDesk() {
        desk.open();
        signIn("mara");
        // Away from the home, where every session begins, so that a test can come to it anew.
        go("import");
        // That the beginning leads on to one's work is no news to any test.
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
    }

    @AfterEach
    void closeTheDesk() {
        // Nobody looks any more: what is still to be told would find a desk without its articles. The frame is no child of the window.
        var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        if (!shown.isEmpty()) {
            shown.getLast().getElement().removeFromTree();
        }
        UI.getCurrent().removeAll();
        desk.close();
    }

    /** From now on this person sits at the screen; what stands there stays until it is drawn anew. */
    protected final void signIn(String username) {
        SignedIn.as(desk.person(username));
    }

    /** Goes to an address of the application, such as "queue?status=unverified". */
    protected final void go(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length < 2 ? "" : parts[1]));
    }

    /** What the address of the page was replaced by, without going anywhere. */
    protected static List<String> replacedAddresses() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation())
                .filter(call -> call.getExpression().contains("replace: true"))
                .map(call -> String.valueOf(call.getParameters().get(1)))
                .toList();
    }

    /** Goes to a passage in the workbench. */
    protected final void open(ArticleId article, String label) {
        go("article/" + article.value() + "/" + label);
    }

    /** Presses the button with these words. */
    protected final void press(String words) {
        test(find(Button.class).withCondition(button -> words.equals(button.getText().strip())).single()).click();
    }

    /** Presses a key while nobody is writing. */
    protected final void key(String key) {
        findInView(KeyCommands.class).single().press(key);
        roundTrip();
    }

    /** Writes into the line of text with this label. */
    protected final void type(String label, String text) {
        test(find(TextField.class).withLabel(label).single()).setValue(text);
    }

    /** Writes into the field of several lines with this label. */
    protected final void write(String label, String text) {
        test(find(TextArea.class).withLabel(label).single()).setValue(text);
    }

    /** What the screen says is missing, wherever it says so. */
    protected final List<String> refusals() {
        return find(RefusalLine.class).all().stream()
                .flatMap(Component::getChildren)
                .map(ScreenTest::words)
                .toList();
    }

    /** All words of a part of the screen, as they follow each other. */
    protected static String words(HasElement part) {
        return part.getElement().getTextRecursively();
    }

    /** The address that stands above the screen. */
    protected static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** What the browser tells of: an event of an element, with the values of the expressions that are asked of it. */
    protected final void fire(Component part, String event, Map<String, ?> values) {
        tell(part, event, values);
        roundTrip();
    }

    /** The same, before the browser has heard what the server made of it. */
    protected static void tell(Component part, String event, Map<String, ?> values) {
        var data = JacksonUtils.createObjectNode();
        values.forEach((expression, value) -> data.set(expression, JacksonUtils.writeValue(value)));
        part.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(part.getElement(), event, data));
    }

    /** What the browser was sent by calls of this function since the last round trip: the last argument of each. */
    protected static List<JsonNode> sent(String function) {
        var window = UI.getCurrent().getInternals();
        window.getStateTree().runExecutionsBeforeClientResponse();
        return window.dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("." + function + "("))
                .map(call -> call.getParameters().stream()
                        .filter(JsonNode.class::isInstance)
                        .map(JsonNode.class::cast)
                        .reduce((first, last) -> last)
                        .orElseThrow())
                .toList();
    }

    /** Waits until something that goes on beside the screen has shown on it. */
    protected final void waitUntil(Callable<Boolean> shown) {
        await().pollInSameThread().atMost(PATIENCE).until(() -> {
            // Looking at the screen is what lets in the news from other threads; a round trip alone does not.
            find(Main.class).exists();
            return shown.call();
        });
    }
}
