package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.account.Sessions;
import verbatim.account.SignedIn;
import verbatim.article.ArticleDetails;
import verbatim.article.Imported;
import verbatim.article.Importing;

/** The keys of one person, on keyboards of several countries, and of somebody who hears the screen. */
class KeysJourneyTest extends Journey {

    private static final String HEADLINE = "Keys of all lands";

    /** What a keyboard sends: the character that is printed, and the place of the key on a keyboard of the United States. */
    private static final String PRESS = """
            ({key, code, shiftKey, altKey}) => (document.activeElement ?? document.body).dispatchEvent(
                new KeyboardEvent('keydown', {key, code, shiftKey, altKey, bubbles: true, composed: true, cancelable: true}))""";

    @Autowired
    private Importing importing;

    @Autowired
    private People people;

    @Autowired
    private Sessions sessions;

    private boolean imported;

    @Test
    @Order(1)
    void digitsOfAzertyAndLettersOfQwertzAreWhatIsPrintedOnThem() {
        var page = opened();
        // On AZERTY a digit is written with Shift; without, its key writes a sign.
        press(page, "&", "Digit1", false, false);
        press(page, "1", "Digit1", true, false);
        assertThat(said(page)).containsText("Saved: finding “Exact”");
        // On QWERTZ this place writes y.
        press(page, "z", "KeyY", false, false);
        assertThat(said(page)).containsText(Pattern.compile("Saved: undid: Q\\d+ finding “Exact”"));
    }

    @Test
    @Order(2)
    void noFieldFiresOne() {
        var page = opened();
        page.locator(".vb-card .vb-note textarea").focus();
        page.keyboard().type("12 dq");
        assertThat(page.locator(".vb-card .vb-note textarea")).hasValue("12 dq");
        // A closed list of choices takes a letter, too.
        var kind = page.locator(".vb-card .vb-saving vaadin-select-value-button");
        kind.press("c");
        assertThat(kind).hasText("Calculation");
        button(card(page), "Save note").click();
        assertThat(said(page)).containsText("Saved: note");
        assertThat(page.getByLabel("Context checked")).not().isChecked();
        var before = said(page).textContent();
        page.locator(".vb-shell .search input").focus();
        page.keyboard().type("1d");
        page.locator(".vb-shell .search input").fill("");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(said(page)).hasText(before);
    }

    @Test
    @Order(3)
    void noOpenMenuLetsOneThrough() {
        var page = opened();
        var before = said(page).textContent();
        page.locator(".vb-me").click();
        var signOut = page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"));
        signOut.waitFor();
        page.keyboard().press("s");
        assertThat(signOut).isFocused();
        page.keyboard().press("2");
        page.keyboard().press("Escape");
        assertThat(signOut).isHidden();
        page.keyboard().press("j");
        assertThat(card(page).locator(".top")).containsText("Q2");
        assertThat(said(page)).hasText(before);
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);

        window.go("/queue?text=nobody%20asked%20us");
        page.getByText("Nobody asked us").first().waitFor();
        page.keyboard().press("j");
        page.locator("vaadin-menu-bar-button").filter(new Locator.FilterOptions().setHasText("Views")).click();
        var save = page.getByText("Save as my own view…");
        save.waitFor();
        page.keyboard().press("x");
        page.keyboard().press("Escape");
        assertThat(save).isHidden();
        page.keyboard().press("x");
        assertThat(page.getByText("1 ticked")).isVisible();
    }

    @Test
    @Order(4)
    void fromTheTextToTheCardAndBackToTheSamePlace() {
        var page = opened();
        var mark = page.locator("vb-article-text button.ref").nth(1);
        mark.focus();
        assertThat(mark).hasAttribute("aria-label", Pattern.compile("Q2, To check.*"));
        page.keyboard().press("F6");
        assertThat(card(page)).isFocused();
        assertThat(card(page)).hasAttribute("aria-description", Pattern.compile("Q2, To check.*"));
        page.locator(".vb-card .vb-note textarea").focus();
        page.keyboard().press("F6");
        assertThat(mark).isFocused();
    }

    @Test
    @Order(5)
    void aPersonsOwnKeysHoldAndStandBesideTheirButtons() {
        var page = opened();
        page.evaluate("document.activeElement.blur()");
        window.go("/keys");
        var dismiss = page.getByLabel(Pattern.compile("^dismiss: .*: d$"));
        dismiss.fill("k");
        assertThat(page.getByText("“k” is taken: next, previous passage").first()).isVisible();
        dismiss.fill("é");
        page.getByLabel("only with Alt held").check();
        // The server has kept both.
        page.waitForFunction("window.verbatimKeys?.letters === 'ALT' && window.verbatimKeys.own.d === 'é'");
        window.go("/");
        openArticle(page, HEADLINE);
        page.locator("vb-article-text mark").first().click();
        assertThat(button(card(page), "Dismiss…")).containsText("Alt+é");
        press(page, "d", "KeyD", false, true);
        press(page, "é", "Digit2", false, false);
        press(page, "é", "Digit2", false, true);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Why is there nothing to check?"))).isVisible();
        page.keyboard().press("Escape");
        window.go("/keys");
        button(page.locator(".vb-page"), "Back to the desk’s keys").click();
        assertThat(dismiss).hasValue("d");
    }

    @Test
    @Order(6)
    void aSessionThatIsEndedElsewhereLeavesForTheSignInPage() {
        var page = opened();
        SignedIn.as(person("ada"));
        // News reach the window: until then its very connection for them would be refused, and it hears at its next request.
        var waiting = page.locator(".vb-shell .vb-pill").first();
        var before = waiting.innerText();
        importing.take(Imported.pasted("“We are open,” said Ana Ruiz on Tuesday."), new ArticleDetails("Other keys", null, null, null, null, null, null, null));
        assertThat(waiting).not().hasText(before);
        sessions.endAll(person("tomas").id());
        SignedIn.nobody();

        assertThat(page.getByText("This session was ended from elsewhere")).isVisible();
        assertThat(page.locator("input[name=username]")).isVisible();
    }

    @Test
    @Order(7)
    void aClickIsForThePassageThatWasInSight() {
        var page = opened();
        var before = said(page).textContent();
        var held = held(page);
        page.keyboard().press("j");
        page.waitForCondition(() -> !held.isEmpty());
        button(card(page), "Exact").click();
        letGo(page, held);
        assertThat(card(page).locator(".top")).containsText("Q2");
        // Nothing is pressed on the one that came, nor on the one that was in sight.
        assertThat(card(page).locator(".vb-findings [aria-pressed=true]")).hasCount(0);
        assertThat(said(page)).hasText(before);

        // What is pressed on a passage that stays waits for the answer before it, clicks and keys in their order.
        var again = held(page);
        button(card(page), "Cleaned").click();
        page.waitForCondition(() -> !again.isEmpty());
        button(card(page), "Altered").click();
        button(card(page), "Exact").click();
        page.keyboard().press("k");
        letGo(page, again);
        assertThat(card(page).locator(".top")).containsText("Q1");
        page.keyboard().press("j");
        assertThat(card(page).locator(".top")).containsText("Q2");
        assertThat(button(card(page), "Exact")).hasAttribute("aria-pressed", "true");
    }

    /** From now on the server is not asked: the requests gather here. */
    private static List<Route> held(Page page) {
        var held = new ArrayList<Route>();
        page.route("**/*v-r=uidl*", held::add);
        return held;
    }

    private static void letGo(Page page, List<Route> held) {
        page.unroute("**/*v-r=uidl*");
        held.forEach(Route::resume);
    }

    @Test
    @Order(8)
    void theBrowserHasNoComplaint() {
        Assertions.assertThat(window.complaints()).isEmpty();
    }

    private Page opened() {
        if (!imported) {
            SignedIn.as(person("tomas"));
            importing.take(
                    Imported.pasted("“The bridge stays open,” said Ana Ruiz on Monday. “Nobody asked us,” Ana Ruiz said."),
                    new ArticleDetails(HEADLINE, null, null, null, null, null, null, null));
            SignedIn.nobody();
            imported = true;
        }
        var page = window.signIn("tomas", "editor-demo-desk");
        openArticle(page, HEADLINE);
        page.locator("vb-article-text mark").first().click();
        assertThat(card(page).locator(".top")).containsText("Q1");
        return page;
    }

    private Person person(String username) {
        return people.active().stream().filter(person -> person.username().equals(username)).findFirst().orElseThrow();
    }

    private static void press(Page page, String key, String code, boolean shift, boolean alt) {
        page.evaluate(PRESS, Map.of("key", key, "code", code, "shiftKey", shift, "altKey", alt));
    }
}
