package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * An article's whole way: from a Word file through checking and a corrected second edit to the sign-off of revision 2, whose
 * report says what was corrected.
 */
class SecondEditJourneyTest extends Journey {

    private static final String HEADLINE = "Bridge to close, mayor says";
    private static final String SPEECH = "LIND: Good evening. We will not close the bridge this winter. The ferry will run every hour.";

    @Test
    @Order(1)
    void anEditorImportsAWordFileAndFindsAWordMissing() throws IOException {
        var page = window.signIn("edda", "editor-demo-desk");
        window.go("/import");
        page.locator("input[type=file]").setInputFiles(word("“We will close the bridge this winter,”"));
        assertThat(page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))).hasValue(Pattern.compile("We will close"));
        page.getByText("Import and find the quotes").click();
        assertThat(page.locator(".vb-head")).containsText("revision 1");

        page.keyboard().press("j");
        assertThat(card(page)).containsText("We will close the bridge");
        page.keyboard().press("s");
        var adding = page.getByRole(AriaRole.DIALOG);
        adding.getByLabel("Title").fill("Speech at the town hall");
        adding.getByLabel("Kind").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("transcript")).click();
        adding.getByText("Paste it", new Locator.GetByTextOptions().setExact(true)).click();
        adding.getByLabel("The text itself").fill(SPEECH);
        button(adding, "Add this source").click();
        assertThat(page.locator(".vb-find .vb-difference .of-record").first()).isVisible();
        page.keyboard().press("Enter");
        assertThat(card(page)).containsText("Proposed by the comparison: Altered");

        page.keyboard().press("p");
        page.getByRole(AriaRole.DIALOG).getByLabel("The words").fill("We will not close the bridge this winter");
        page.keyboard().press("Control+Enter");
        assertThat(said(page)).containsText("Saved: proposed words");
        page.keyboard().press("4");
        assertThat(said(page)).containsText("Saved: finding “Altered”");
        page.keyboard().press("g");
        assertThat(said(page)).not().containsText("Saved: finding");
        page.keyboard().press("n");
        page.keyboard().type("The record has “not”.");
        page.keyboard().press("Control+Enter");
        assertThat(said(page)).containsText("Saved: note");
        page.keyboard().press("Enter");
        assertThat(card(page).locator(".vb-state").first()).containsText("Awaiting review");

        page.keyboard().press("j");
        assertThat(card(page)).containsText("The ferry will run");
        page.keyboard().press("f");
        assertThat(page.locator(".vb-find")).containsText("Speech at the town hall");
        page.keyboard().press("Enter");
        assertThat(card(page)).containsText("Proposed by the comparison: Exact");
        page.keyboard().press("1");
        assertThat(said(page)).containsText("Saved: finding “Exact”");
        page.keyboard().press("Enter");
        assertThat(card(page).locator(".vb-state").first()).containsText("Awaiting review");
    }

    @Test
    @Order(2)
    void aReviewerConfirmsWhatMustBeFixed() {
        var page = window.signIn("ruth", "reviewer-demo-desk");
        openArticle(page, HEADLINE);
        for (var state : new String[] {"Problem", "Verified"}) {
            page.keyboard().press("j");
            button(card(page), "Approve").click();
            assertThat(card(page).locator(".vb-state").first()).containsText(state);
        }
        page.getByText("Must fix").click();
        assertThat(page.locator(".vb-fixes")).containsText("1 of 1 not yet in the text");
        assertThat(page.locator(".vb-fixes")).containsText("Not changed yet");
        window.assertAccessible("what must be fixed", page);
    }

    @Test
    @Order(3)
    void theCorrectedEditComesInAndOneKeySubmitsIt() throws IOException {
        var page = window.signIn("edda", "editor-demo-desk");
        openArticle(page, HEADLINE);
        page.getByText("New edit…").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.locator("input[type=file]").setInputFiles(word("“We will not close the bridge this winter,”"));
        assertThat(dialog.getByLabel("The article as it reads now")).hasValue(Pattern.compile("We will not close"));
        button(dialog, "Compare").click();
        assertThat(dialog).containsText("1 passage stays · 1 changed · 0 taken out");
        assertThat(dialog.locator(".vb-both ins").first()).hasText("not ");
        window.assertAccessible("two texts side by side", page);
        button(dialog, "Take it as revision 2").click();

        // The news of one's own step may draw the head before the dialog is gone, and a key is not the workbench's until then.
        assertThat(page.locator(".vb-head")).containsText("revision 2");
        assertThat(dialog).hasCount(0);
        page.keyboard().press("j");
        assertThat(card(page)).containsText("Corrected as proposed");
        page.keyboard().press("y");
        assertThat(said(page)).containsText("Saved: submitted as corrected");
        assertThat(card(page).locator(".vb-state").first()).containsText("Awaiting review");
        assertThat(window.complaints()).isEmpty();
    }

    @Test
    @Order(4)
    void revisionTwoIsSignedOffAndItsReportSaysWhatWasCorrected() throws IOException {
        var page = window.signIn("ruth", "reviewer-demo-desk");
        openArticle(page, HEADLINE);
        page.keyboard().press("j");
        button(card(page), "Approve").click();
        assertThat(card(page).locator(".vb-state").first()).containsText("Verified");
        page.getByText("Sign off…").click();
        button(page.getByRole(AriaRole.DIALOG), "Sign off").click();
        assertThat(page.locator(".vb-head")).containsText("signed off by Ruth Okafor");

        var report = Jsoup.parse(window.download(page.getByText("Report", new Page.GetByTextOptions().setExact(true)))).text();
        assertThat(report).contains("Corrected as proposed in revision 2", "Printed before: “We will close the bridge this winter,”");
        assertThat(window.complaints()).isEmpty();
    }

    private static FilePayload word(String quote) throws IOException {
        try (var word = new XWPFDocument()) {
            var bytes = new ByteArrayOutputStream();
            word.createParagraph().createRun().setText(HEADLINE);
            word.createParagraph().createRun().setText(quote + " said Anna Lind, the mayor, in a speech on Monday.");
            word.createParagraph().createRun().setText("“The ferry will run every hour,” said Lind.");
            word.write(bytes);
            return new FilePayload("bridge.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes.toByteArray());
        }
    }
}
