package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Corrected copy comes in: the next edit is pasted, compared and taken, and what was checked is still there. */
class NewEditJourneyTest extends Journey {

    private static final String TEXT = "“The ferry sails at noon,” said Ana Ruiz.\n\n“Nobody leaves the valley,” said Bo Ek.\n";
    private static final String NEXT = "“The ferry sails at one,” said Ana Ruiz.\n\n“Nobody leaves the valley,” said Bo Ek.\n\n“It is over,” said Dina Falk.\n";

    @Test
    @Order(1)
    void anEditIsComparedAndTaken() {
        var page = window.signIn("edda", "editor-demo-desk");
        window.go("/import");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(TEXT);
        page.getByText("Import and find the quotes").click();
        assertThat(page.locator(".vb-head")).containsText("revision 1");
        page.keyboard().press("j");
        assertThat(card(page)).containsText("Q1");
        page.keyboard().press("n");
        page.keyboard().type("The tape says noon.");
        page.keyboard().press("Control+Enter");
        assertThat(said(page)).containsText("Saved: note");

        page.getByText("New edit…").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("The article as it reads now").fill(NEXT);
        dialog.getByText("Compare").click();
        assertThat(dialog).containsText("1 passage stays · 1 changed · 0 taken out · 1 new quote");
        window.assertAccessible("the dialog of a new edit", page);
        page.keyboard().press("Control+Enter");

        assertThat(page.locator(".vb-head")).containsText("revision 2");
        assertThat(card(page)).containsText("sails at one");
        assertThat(card(page).locator("p.body", new Locator.LocatorOptions().setHasText("The tape says noon."))).isVisible();
        assertThat(page.locator("vb-article-text")).containsText("It is over");
        assertThat(window.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void whatOthersFoundIsBroughtInAndTakenBackByKeys() {
        var page = window.page();
        var dialog = bringIn(page);
        dialog.getByLabel("Or paste the rows").focus();
        page.keyboard().insertText("""
                quote;comment;author;date;finding
                Nobody leaves the valley;Two families did.;Jana Holm;2026-05-03;altered
                The ferry sails;Which one?;Ivo Lenz;;
                leaves the harbour;Where?;Ivo Lenz;;
                """);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(dialog).containsText("No new passage · 2 notes on passages · 0 there already · 1 not brought");
        assertThat(dialog).containsText("not brought: The text does not have these words.");
        window.assertAccessible("the dialog of what others found", page);
        dialog.getByLabel("Bring in row 3").focus();
        page.keyboard().press("Space");
        assertThat(dialog).containsText("1 note on a passage · 0 there already · 1 not brought · 1 left out");
        assertThat(dialog.getByLabel("Bring in row 3")).isFocused();
        page.keyboard().press("Control+Enter");
        assertThat(said(page)).containsText("Saved: paste brought in: no new passage, 1 note");

        page.keyboard().press("j");
        assertThat(card(page)).containsText("Jana Holm, 3 May 2026, in paste");
        assertThat(card(page)).containsText("Two families did.");
        assertThat(card(page)).containsText("Concluded there: Altered.");
        assertThat(card(page)).containsText("brought in by Edda");

        var again = bringIn(page);
        button(again, "1 file brought in before").focus();
        page.keyboard().press("Enter");
        button(again, "Take back: paste").focus();
        page.keyboard().press("Enter");
        assertThat(said(page)).containsText("Saved: took back paste");
        assertThat(card(page)).not().containsText("Two families did.");
        assertThat(window.complaints()).isEmpty();
    }

    private static Locator bringIn(Page page) {
        page.getByText("Bring in…").focus();
        page.keyboard().press("Enter");
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Bring in what others found");
        return dialog;
    }
}
