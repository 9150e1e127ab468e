package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From the seed article to its report: an editor checks Q1, a reviewer approves it, the report says so. */
class CheckingJourneyTest extends Journey {

    private String address = "";

    @Test
    @Order(1)
    void anEditorChecksAQuoteByKeyboardAndSubmitsIt() {
        var page = window.signIn("edda", "editor-demo-desk");
        openArticle(page, SEED);

        page.keyboard().press("j");
        assertThat(card(page)).containsText("Q1");
        assertThat(card(page)).containsText("Claudia Sheinbaum");
        assertThat(page).hasURL(Pattern.compile("/article/[0-9a-f-]+/Q1$"));
        address = page.url().replaceFirst("^.*/article/", "article/");

        page.keyboard().press("Enter");
        assertThat(page.locator(".vb-refusal:visible")).containsText("Set a finding first.");
        page.keyboard().press("1");
        assertThat(said(page)).containsText("Saved: finding “Exact”");

        page.keyboard().press("e");
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Source").fill("Recording of the speech");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Add “Recording of the speech” as a new source")).click();
        dialog.getByLabel("Kind").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("recording")).click();
        dialog.getByLabel("Where in it").fill("12:41");
        dialog.getByLabel("Its words there").fill("Sovereignty is not for sale.");
        // Saves from any field of any dialog.
        page.keyboard().press("Control+Enter");
        assertThat(said(page)).containsText("Saved: evidence added");
        assertThat(card(page)).containsText("Recording of the speech");

        page.keyboard().press("n");
        page.keyboard().type("Heard twice, <b>clearly</b>.");
        page.keyboard().press("Control+Enter");
        assertThat(said(page)).containsText("Saved: note");
        assertThat(card(page).locator("p.body", new Locator.LocatorOptions().setHasText("Heard twice, <b>clearly</b>."))).isVisible();

        card(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Submit for review")).click();
        assertThat(card(page).locator(".vb-state").first()).containsText("Awaiting review");
    }

    @Test
    @Order(2)
    void aReviewerFindsItAmongWhatAwaitsReviewAndApproves() {
        var page = window.signIn("ruth", "reviewer-demo-desk");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Queue")).click();
        assertThat(page.locator(".vb-chip[aria-pressed=true]")).containsText("Awaiting review");
        assertThat(page).hasURL(Pattern.compile("status=awaiting-review"));
        // The grid keeps rows that it shows no more, out of sight.
        var found = page.locator("[aria-label='Open Q1 in its article'][href$='%s']:visible".formatted(address));
        assertThat(found).hasCount(1);
        found.click();

        card(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Approve")).click();
        // The editor typed what the recording says: nothing has compared it.
        var why = page.getByRole(AriaRole.DIALOG);
        why.getByLabel("A doubt is open. Why do you approve all the same?").fill("I heard the recording, too.");
        page.keyboard().press("Control+Enter");
        assertThat(card(page).locator(".vb-state").first()).containsText("Verified");
        assertThat(page.locator(".vb-head")).containsText("1 of 14 verified");

        page.goBack();
        assertThat(page).hasURL(Pattern.compile("/queue\\?status=awaiting-review"));
    }

    @Test
    @Order(3)
    void theReportsSayWhatWasDone() throws IOException {
        var page = window.signIn("edda", "editor-demo-desk");
        openArticle(page, SEED);

        var html = Jsoup.parse(window.download(page.getByText("Report", new Page.GetByTextOptions().setExact(true))));
        assertThat(html.text()).contains("Recording of the speech", "12:41", "Heard twice, <b>clearly</b>.", "Ruth Okafor");
        assertThat(html.select("script")).isEmpty();

        page.getByText("Report as…", new Page.GetByTextOptions().setExact(true)).click();
        var csv = window.download(page.getByText("CSV", new Page.GetByTextOptions().setExact(true)));
        List<CSVRecord> rows;
        try (var parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(csv.substring(1)))) {
            rows = parser.getRecords();
        }
        assertThat(rows).hasSize(14);
        assertThat(rows.getFirst().toMap().values()).contains("Exact", "Claudia Sheinbaum");
    }

    @Test
    @Order(4)
    void wordsSelectedInTheTextBecomeAPassage() {
        var page = window.signIn("edda", "editor-demo-desk");
        openArticle(page, SEED);
        var words = page.getByText("The White House and State Department did not");
        words.evaluate("""
                run => {
                  const words = [...run.childNodes].find(node => node.nodeType === Node.TEXT_NODE && node.length > 0);
                  const range = document.createRange();
                  range.setStart(words, 0);
                  range.setEnd(words, 'The White House and State Department'.length);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }""");
        page.locator(".vb-mark-bar").getByText("Claim").click();
        button(page.getByRole(AriaRole.DIALOG), "Mark").click();
        assertThat(card(page).locator("blockquote")).hasText("The White House and State Department");
        assertThat(card(page)).containsText("C15");
        page.keyboard().press("d");
        page.getByRole(AriaRole.DIALOG).getByText("It repeats another passage.").click();
        assertThat(card(page).locator(".vb-state").first()).containsText("Dismissed");
        page.keyboard().press("z");
        assertThat(card(page).locator(".vb-state").first()).containsText("To check");
    }
}
