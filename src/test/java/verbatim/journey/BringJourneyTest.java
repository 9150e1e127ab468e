package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A page that somebody reads comes to the desk by the button in the browser's bar, also for whoever has to sign in first. */
class BringJourneyTest extends Journey {

    @Test
    @Order(1)
    void whoeverIsSignedOutComesBackToThePageThatTheyBrought() {
        var page = window.fresh(1440, 900, ColorScheme.LIGHT);
        window.go("/bring?url=https%3A%2F%2Fnews.example%2Fstory&words=%3Cb%3EWe%20stay%3C%2Fb%3E");
        page.locator("input[name=username]").fill("edda");
        page.locator("input[name=password]").fill("editor-demo-desk");
        page.keyboard().press("Enter");

        assertThat(page.locator(".vb-bring-words")).hasText("<b>We stay</b>");
        assertThat(page.locator(".vb-bring-address")).hasText("https://news.example/story");
        assertThat(page).hasURL(Pattern.compile("/bring\\?url=[^&]+&words=[^&]+$"));
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Or from the web")).hasValue("https://news.example/story");
        assertThat(window.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void theButtonTellsTheAddressTheTitleAndTheSelectedWords() {
        var page = window.signIn("edda", "editor-demo-desk");
        window.go("/import");
        page.getByText("From the page I am reading…").click();
        var code = page.locator(".vb-page-button a");
        assertThat(code).hasAttribute("href", Pattern.compile("^javascript:.*/bring\\?url=.*"));
        var script = code.getAttribute("href").substring("javascript:".length());
        // Whatever page is read: here it is the desk's own.
        page.locator(".vb-page-button h2").selectText();
        var opened = page.waitForPopup(() -> page.evaluate(script));

        assertThat(opened.locator(".vb-bring-words")).hasText("A button for your browser");
        assertThat(opened.locator(".vb-bring-address")).hasText(Pattern.compile("^http://localhost:\\d+/bring$"));
        opened.close();
    }
}
