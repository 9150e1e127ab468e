package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Who has no mouse finds each thing where the last key left them. */
class KeyboardAloneJourneyTest extends Journey {

    /** What gets the focus in the card and then lies under the next steps, which stay in sight at its end. */
    private static final String COVERED = """
            () => {
                const card = document.querySelector('.vb-card');
                const next = card.querySelector('.vb-next');
                const all = [...card.querySelectorAll('button, vaadin-button, summary, input, textarea, [tabindex="0"]')]
                    .filter(one => !next.contains(one) && one.getBoundingClientRect().height > 0 && one.getBoundingClientRect().height < 200);
                card.scrollTop = 0;
                return all.length < 8 ? ['there is too little to try'] : all.filter(one => {
                    one.focus();
                    const [place, over] = [one.getBoundingClientRect(), next.getBoundingClientRect()];
                    return one.matches(':focus') && place.bottom > over.top + 1 && place.top < over.bottom - 1;
                }).map(one => one.outerHTML.slice(0, 80));
            }""";

    @Test
    @Order(7)
    void afterTheSignInThePageBeginsAtItsHeading() {
        var page = window.page();
        page.context().clearCookies();
        page.navigate("http://localhost:" + port + "/sign-in");
        page.locator("input[name=username]").fill("edda");
        page.locator("input[name=password]").fill("editor-demo-desk");
        page.keyboard().press("Enter");
        page.locator(".vb-shell").waitFor();
        assertThat(page.locator("h1")).isFocused();
        assertThat(page.locator("h1")).hasCSS("outline-style", "solid");
        assertThat(page.locator("h1")).hasCSS("outline-width", "2px");
        page.reload();
        page.locator(".vb-shell").waitFor();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("h1")).not().isFocused();
    }

    @Test
    @Order(2)
    void theListOfTheKeysScrollsAtOnce() {
        var page = window.signIn("edda", "editor-demo-desk");
        openArticle(page, SEED);
        page.keyboard().press("j");
        assertThat(card(page).locator(".top")).containsText("Q1");
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Keys"))).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    @Order(3)
    void theSpeakerThatTheFieldShowsIsTheOneThatIsSaved() {
        var page = window.page();
        var field = page.getByLabel("Speaker", new Page.GetByLabelOptions().setExact(true));
        page.keyboard().press("w");
        assertThat(field).isFocused();
        page.keyboard().press("End");
        page.keyboard().type("v");
        page.keyboard().press("Enter");
        assertThat(said(page)).containsText(Pattern.compile("Saved: speaker .*v ·"));

        page.keyboard().press("w");
        assertThat(field).isFocused();
        page.keyboard().press("End");
        page.keyboard().press("Backspace");
        page.keyboard().press("Escape");
        var shown = field.inputValue();
        page.keyboard().press("Tab");
        Assertions.assertThat(field.inputValue()).isEqualTo(shown);
        field.focus();
        page.keyboard().press("End");
        page.keyboard().press("Backspace");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(1);
        page.waitForFunction("() => document.activeElement.closest('vaadin-dialog, vaadin-confirm-dialog, [role=dialog]')");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(said(page)).not().containsText(Pattern.compile("speaker .*v ·"));
    }

    @Test
    @Order(4)
    void whatCannotBeTakenAgainIsGreyAndStillReached() {
        var page = window.page();
        var undo = button(page.locator(".vb-bottom"), "undo").first();
        var redo = button(page.locator(".vb-bottom"), "redo").first();
        assertThat(undo).hasAttribute("aria-disabled", "false");
        assertThat(undo).hasCSS("opacity", "1");
        assertThat(redo).hasAttribute("aria-disabled", "true");
        assertThat(redo).hasCSS("opacity", "0.55");
        redo.focus();
        assertThat(redo).isFocused();
    }

    @Test
    @Order(5)
    void whatOfTheCardGetsTheFocusStandsAboveItsNextSteps() {
        var page = window.page();
        page.setViewportSize(1440, 560);
        Assertions.assertThat((List<?>) page.evaluate(COVERED)).isEmpty();
        page.setViewportSize(1440, 900);
    }

    @Test
    @Order(6)
    void fromTheChosenWayOneTabLeadsToItsField() {
        var page = window.anew("edda", "editor-demo-desk");
        openArticle(page, SEED);
        page.keyboard().press("j");
        assertThat(card(page).locator(".top")).containsText("Q1");
        page.keyboard().press("s");
        var adding = page.getByRole(AriaRole.DIALOG);
        adding.getByRole(AriaRole.RADIO).first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(adding.getByLabel("The text itself")).isVisible();
        page.keyboard().press("Tab");
        assertThat(adding.getByLabel("The text itself")).isFocused();
        page.keyboard().press("Shift+Tab");
        assertThat(adding.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Paste it"))).isFocused();
    }
}
