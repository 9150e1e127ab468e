package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import verbatim.document.MadeWord;

/** An article comes in as a Word file with comments; the corrected file is known for its new edit. All by keys once it is there. */
class WordFileJourneyTest extends Journey {

    private static final String LATER = "The council meets again on Thursday to hear the pilots.";

    @Test
    @Order(1)
    void aWordFileFillsTheFormAndItsCorrectedOneIsItsNewEdit() {
        var page = window.signIn("edda", "editor-demo-desk");
        bring(page, "debate.docx", file("48"));
        assertThat(page.getByLabel("Headline")).hasValue("The tram debate");
        assertThat(page.getByLabel("Byline")).hasValue("Eve Novak");
        assertThat(page.locator(".vb-came")).containsText("2 tracked changes, all accepted.");
        window.assertAccessible("the import of a Word file", page);
        page.getByText("Import and find the quotes").press("Enter");
        assertThat(page.locator(".vb-head")).containsText("The tram debate");
        page.keyboard().press("j");
        assertThat(card(page)).containsText("Nora Falk: Is that on tape?");

        bring(page, "debate.docx", file("84"));
        assertThat(page.locator(".vb-known")).containsText("has most of these sentences");
        window.assertAccessible("the question whether it is a new edit", page);
        page.getByText("Bring it in as a new edit…").press("Enter");
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByText("Compare").press("Enter");
        assertThat(dialog).containsText("1 changed");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".vb-head")).containsText("revision 2");
        assertThat(window.complaints()).isEmpty();
    }

    private void bring(Page page, String name, byte[] bytes) {
        window.go("/import");
        page.locator("input[type=file]").first().setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    private static byte[] file(String years) {
        var word = new MadeWord();
        return word.title("The tram debate")
                .paragraph(MadeWord.run("By Eve Novak"))
                .paragraph(
                        word.commented("“The old tram stop stays where it is for " + years + " years,”", "Nora Falk", "Is that on tape?"),
                        MadeWord.run(" Anna Lind "), MadeWord.changed("told", "said"), MadeWord.run("."))
                .paragraph(MadeWord.run("“Nobody leaves the valley before the winter,” said Bo Ek."))
                .paragraph(MadeWord.run(LATER))
                .bytes();
    }
}
