package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Who has no mouse finds each thing where the last key left them. */
class KeyboardAloneJourneyTest extends Journey {

    @Test
    @Order(5)
    void afterTheSignInThePageBeginsAtItsHeading() {
        var page = window.page();
        page.context().clearCookies();
        page.navigate("http://localhost:" + port + "/sign-in");
        page.locator("input[name=username]").fill("edda");
        page.locator("input[name=password]").fill("editor-demo-desk");
        page.keyboard().press("Enter");
        page.locator(".vb-shell").waitFor();
        assertThat(page.locator("h1")).isFocused();
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
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(said(page)).not().containsText(Pattern.compile("speaker .*v ·"));
    }

    @Test
    @Order(4)
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
