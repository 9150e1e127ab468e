package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A reviewer draws a sample; an administrator looks blind, on a phone in the dark, and both findings meet. */
class SecondLookJourneyTest extends Journey {

    private Window other;

    @BeforeAll
    void openTheOther() {
        other = Window.open(port);
    }

    @AfterAll
    void closeTheOther() {
        other.close();
    }

    @Test
    @Order(1)
    void aReviewerDrawsFromTheQueue() {
        var page = window.signIn("ruth", "reviewer-demo-desk");
        window.go("/queue?status=awaiting_review");
        page.locator(".vb-bulk vaadin-checkbox").first().click();
        button(page.locator(".vb-bulk"), "Second look…").click();
        var dialog = page.locator("vaadin-dialog[opened]");
        dialog.getByLabel("How many").fill("100");
        var who = dialog.getByLabel("To whom");
        who.click();
        who.pressSequentially("Ada");
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        shot(page, "draw");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText(Pattern.compile("^\\d+ of \\d+ drawn$"))).isVisible();
        shot(page, "drawn");
        window.assertAccessible("what was drawn", page);
        page.keyboard().press("Escape");
    }

    @Test
    @Order(2)
    void whoeverLooksSeesNoFindingUntilTheyHandOneIn() {
        var page = other.signIn("ada", "admin-demo-desk", 390, 844, ColorScheme.DARK);
        other.go("/work");
        assertThat(page.getByText("For a second look")).isVisible();
        shot(page, "work");
        page.locator(".vb-work .rows a[href^='second-looks/']").first().click();
        assertThat(page.getByText("What was found, and by whom, is not shown here until you hand in what you find.")).isVisible();
        shot(page, "blind");
        other.assertAccessible("a blind look", page);
        var address = page.url();
        page.getByText("Altered").first().click();
        page.getByLabel("Rests on").click();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.getByLabel("Why").fill("The record has another word.");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("Handed in.").first()).isVisible();
        other.go("/second-looks");
        shot(page, "looks");
        page.navigate(address);
        assertThat(page.getByText("Both findings of")).isVisible();
        shot(page, "both-phone");
        other.assertAccessible("both findings", page);
        window.page().navigate(address);
        assertThat(window.page().getByText("Both findings of")).isVisible();
        shot(window.page(), "both");
        window.go("/second-looks/agreement");
        window.page().locator(".kappa").first().waitFor();
        shot(window.page(), "agreement");
        window.assertAccessible("agreement", window.page());
    }

    private static void shot(com.microsoft.playwright.Page page, String name) {
        page.addStyleTag(new com.microsoft.playwright.Page.AddStyleTagOptions().setPath(java.nio.file.Path.of("frontend/styles/second.css")));
        page.waitForTimeout(300);
        page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setPath(java.nio.file.Path.of("/tmp/v/second-shots/" + name + ".png")).setFullPage(true));
    }
}
