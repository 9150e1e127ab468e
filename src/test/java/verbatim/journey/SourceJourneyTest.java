package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From adding a transcript over finding the words in it to an approved finding with its evidence. */
class SourceJourneyTest extends Journey {

    private static final String ARTICLE = "Reports: 'streamlined' UK asylum process";
    private static final String QUOTE = "It's clear that we have an unsustainable situation";

    private static final String TRANSCRIPT = """
            1
            00:00:05,000 --> 00:00:09,000
            PRESENTER: Home Secretary, good morning.

            2
            00:12:41,000 --> 00:12:50,000
            BRAVERMAN: It's, uh, it's clear that we have an unsustainable situation in towns and cities around our country
            today because of the overwhelming numbers of people arriving here illegally and our legal duties to
            accommodate them.
            """;

    @Test
    @Order(1)
    void anEditorAddsATranscriptAndTheWordsAreFoundInIt() {
        var page = window.signIn("edda", "editor-demo-desk");
        choose(page);

        page.keyboard().press("s");
        var adding = page.getByRole(AriaRole.DIALOG);
        adding.getByLabel("Title").fill("Breakfast interview");
        adding.getByLabel("Kind").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("transcript")).click();
        adding.getByText("Paste it", new Locator.GetByTextOptions().setExact(true)).click();
        adding.getByLabel("The text itself").fill(TRANSCRIPT);
        adding.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add this source")).click();

        var finding = page.locator(".vb-find");
        assertThat(finding).containsText("Breakfast interview");
        assertThat(finding.locator(".vb-difference .of-record").first()).isVisible();
        page.keyboard().press("Enter");
        assertThat(said(page)).containsText("Saved: evidence accepted");
        assertThat(card(page)).containsText("Breakfast interview");
        assertThat(card(page)).containsText("Proposed by the comparison: Cleaned");

        page.keyboard().press("2");
        assertThat(said(page)).containsText("Saved: finding “Cleaned”");
        card(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Submit for review")).click();
        assertThat(card(page).locator(".vb-state").first()).containsText("Awaiting review");
    }

    @Test
    @Order(2)
    void aReviewerApprovesAndTheReportShowsTheDifference() throws Exception {
        var page = window.signIn("ruth", "reviewer-demo-desk");
        choose(page);
        card(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Approve")).click();
        assertThat(card(page).locator(".vb-state").first()).containsText("Verified");

        var html = Jsoup.parse(window.download(page.getByText("Report", new Page.GetByTextOptions().setExact(true))));
        assertThat(html.text()).contains("Breakfast interview", "Cleaned", "around our country today because");
        assertThat(html.text()).contains("record: ");
        assertThat(html.select("del, ins")).isEmpty();
    }

    @Test
    @Order(3)
    void aFirstStartShowsWhatWasChangedInAQuote() {
        var page = window.signIn("tomas", "editor-demo-desk");
        openArticle(page, DEMONSTRATION);
        var altered = page.locator("vb-article-text mark", new Page.LocatorOptions().setHasText("35 percent")).first();
        altered.click();
        assertThat(card(page).locator(".vb-difference .of-record")).containsText("25");
        assertThat(card(page).locator(".vb-difference .of-print")).containsText("35");
        assertThat(card(page)).containsText("a figure changed");

        var viewer = page.waitForPopup(() -> card(page).getByText("Open in the source").first().click());
        assertThat(viewer.getByText("squeezed down by 25 percent").first()).isVisible();
        assertThat(viewer.locator(".vb-difference .of-record")).containsText("25");
        viewer.close();
    }

    private static void choose(Page page) {
        openArticle(page, ARTICLE);
        page.locator("vb-article-text mark", new Page.LocatorOptions().setHasText(QUOTE)).first().click();
        assertThat(card(page)).containsText(QUOTE);
    }
}
