package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import verbatim.account.People;
import verbatim.account.SignedIn;
import verbatim.article.ArticleDetails;
import verbatim.article.Imported;
import verbatim.article.Importing;

/** Who works by keyboard never loses their place, nor what they wrote. */
class FocusJourneyTest extends Journey {

    /** Whether what a selector names is in the window, and in the part of the page that scrolls it. */
    private static final String IN_SIGHT = """
            selector => {
                const found = document.querySelector(selector)?.getBoundingClientRect();
                const frame = document.querySelector(selector)?.closest('.vb-reading, .vb-list')?.getBoundingClientRect();
                return found && frame && found.height > 0 && found.top >= Math.max(0, frame.top) - 1
                    && found.bottom <= Math.min(innerHeight, frame.bottom) + 1;
            }""";

    /** On which side of its lines the words of a paragraph stand. */
    private static final String SIDE = """
            paragraph => {
                const words = document.createRange();
                words.selectNodeContents(paragraph);
                const [inner, outer] = [words.getBoundingClientRect(), paragraph.getBoundingClientRect()];
                return inner.left - outer.left < outer.right - inner.right ? 'left' : 'right';
            }""";

    /** Whether the page ends with its window. */
    private static final String FITS =
            "document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth";

    @Autowired
    private Importing importing;

    @Autowired
    private People people;

    @Test
    @Order(1)
    void aSavedFindingKeepsTheFocusOnItsButton() {
        var page = workbench();
        finding(page, "Altered").focus();
        page.keyboard().press("Space");
        assertThat(said(page)).containsText("Saved: finding “Altered”");
        assertThat(finding(page, "Altered")).isFocused();

        page.getByLabel("Context checked").focus();
        page.keyboard().press("Space");
        assertThat(said(page)).containsText("Saved: Context checked: yes");
        assertThat(page.getByLabel("Context checked")).isFocused();
        // Where letters write nothing, they are commands.
        page.keyboard().press("c");
        assertThat(said(page)).containsText("Saved: Context checked: no");
    }

    @Test
    @Order(2)
    void whereTheControlIsGoneTheCardHasTheFocus() {
        var page = workbench();
        button(card(page), "Submit for review").focus();
        page.keyboard().press("q");
        var asking = page.getByRole(AriaRole.DIALOG);
        asking.getByLabel("Put to").fill("the press office");
        asking.getByLabel("Question").fill("Was it 35 percent?");
        button(asking, "Save the question").click();
        assertThat(card(page)).containsText("Awaiting answer");
        assertThat(card(page)).isFocused();
        button(card(page), "No answer came").click();
        assertThat(card(page)).containsText("To check");
    }

    @Test
    @Order(3)
    void acceptedEvidenceGivesTheFocusBackToWhatOpenedTheDialog() {
        var page = workbench();
        // Whose evidence no other journey counts.
        page.locator("vb-article-text mark").getByText("hour of national peril").first().click();
        assertThat(card(page).locator(".top")).containsText("Q1");
        button(card(page), "Find in sources").focus();
        page.keyboard().press("Space");
        page.locator(".vb-find .vb-difference").first().waitFor();
        page.keyboard().press("Enter");
        assertThat(said(page)).containsText("Saved: evidence accepted");
        assertThat(button(card(page), "Find in sources")).isFocused();
        // Words that are only heard make no page longer than its window.
        page.waitForFunction("document.documentElement.scrollHeight <= innerHeight");
    }

    @Test
    @Order(4)
    void aListedPassageKeepsTheFocusWhileAKeySaves() {
        var page = workbench();
        var listed = page.locator(".vb-list button").nth(3);
        listed.focus();
        page.keyboard().press("4");
        assertThat(said(page)).containsText("Saved: finding taken back");
        assertThat(listed).isFocused();
    }

    @Test
    @Order(5)
    void aDialogThatAKeyOpenedLeavesTheFocusOnTheCard() {
        var page = workbench();
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("e");
        page.getByRole(AriaRole.DIALOG).getByLabel("Source").waitFor();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(card(page)).isFocused();
    }

    @Test
    @Order(6)
    void aSavedNoteLeavesItsFieldSoThatKeysAreCommandsAgain() {
        var page = workbench();
        page.keyboard().press("n");
        page.keyboard().type("Heard it myself.");
        page.keyboard().press("Control+Enter");
        assertThat(said(page)).containsText("Saved: note");
        assertThat(card(page)).isFocused();
        page.keyboard().press("j");
        assertThat(card(page).locator(".top")).containsText("Q5");
    }

    @Test
    @Order(7)
    void escAsksBeforeItDiscardsWhatWasTyped() {
        var page = workbench();
        page.keyboard().press("q");
        var whom = page.getByLabel("Put to");
        assertThat(whom).isFocused();
        page.keyboard().type("the pr");
        page.keyboard().press("Escape");
        var question = page.getByText("Discard what you wrote?");
        assertThat(question).isVisible();
        page.keyboard().press("Escape");
        assertThat(question).hasCount(0);
        assertThat(whom).hasValue("the pr");
        assertThat(whom).isFocused();

        page.mouse().click(5, 300);
        assertThat(question).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Discard").setExact(true)).click();
        assertThat(whom).hasCount(0);
    }

    @Test
    @Order(8)
    void aSourceIsAddedAndCorrectedByKeyboard() {
        var page = window.anew("edda", "editor-demo-desk");
        window.go("/sources");
        page.locator(".vb-sources li").first().waitFor();
        page.keyboard().press("s");
        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("The text itself")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Title")).isFocused();
        page.keyboard().type("Council minutes");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        // Seen before it has the focus: a key that comes in between chooses nothing.
        assertThat(page.getByRole(AriaRole.OPTION).first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
        reach(page, "Add this source");
        page.keyboard().press("Enter");
        var title = page.locator("h1", new Page.LocatorOptions().setHasText("Council minutes"));
        assertThat(title).isFocused();

        reach(page, "Correct");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Title")).isFocused();
        page.keyboard().type(" of May");
        reach(page, "Save");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(button(page.locator(".vb-page"), "Correct")).isFocused();
    }

    @Test
    @Order(9)
    void theCallBackSheetIsReachedAndAnswerableByKeyboard() {
        var page = window.anew("edda", "editor-demo-desk");
        openArticle(page, DEMONSTRATION);
        reach(page, "Call back");
        page.keyboard().press("Enter");
        page.locator(".vb-callback").waitFor();
        reach(page, "Note the answer…");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("What was answered")).isFocused();
        page.keyboard().type("Yes, that is what he said.");
        reach(page, "Save the answer");
    }

    @Test
    @Order(10)
    void theHouseStyleIsChangedByKeyboard() {
        var page = window.signIn("ada", "admin-demo-desk");
        window.go("/settings/house-style");
        page.getByRole(AriaRole.TAB).first().waitFor();
        reach(page, "English");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/settings/house-style/[a-z]{2}$"));
        reach(page, "Save");
        page.keyboard().press("Enter");
        assertThat(page.locator(".foot:visible")).containsText("Saved.");
        assertThat(page.locator("vaadin-button:visible", new Page.LocatorOptions().setHasText("Save")).first()).isFocused();
    }

    @Test
    @Order(11)
    void inWhoSaidItTabGoesAsTheButtonsStand() {
        var page = workbench();
        page.keyboard().press("w");
        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Speaker")).isFocused();
        reach(page, "Nobody known");
        page.keyboard().press("Tab");
        assertThat(button(page.getByRole(AriaRole.DIALOG), "Cancel")).isFocused();
        page.keyboard().press("Tab");
        assertThat(button(page.getByRole(AriaRole.DIALOG), "Save")).isFocused();
        page.keyboard().press("Escape");
    }

    @Test
    @Order(12)
    void ctrlEnterAcceptsWhatWasFound() {
        var page = workbench();
        page.locator("vb-article-text mark").getByText("hour of national peril").first().click();
        assertThat(card(page).locator(".top")).containsText("Q1");
        page.keyboard().press("f");
        page.locator(".vb-find .vb-difference").first().waitFor();
        button(page.getByRole(AriaRole.DIALOG), "Close").focus();
        page.keyboard().press("Control+Enter");
        // The same place was accepted in an earlier journey: that is said, and nothing is lost.
        assertThat(page.getByRole(AriaRole.DIALOG).locator(".vb-refusal").last()).containsText("evidence already");
    }

    @Test
    @Order(13)
    void aLinkIntoALongArticleBringsItsPassageIntoSightInTextAndList() {
        var address = longArticle() + "/Q150";
        for (var size : new int[][] {{1440, 900}, {390, 844}}) {
            var page = window.signIn("edda", "editor-demo-desk", size[0], size[1], ColorScheme.LIGHT);
            window.go(address);
            assertThat(card(page).locator(".top")).containsText("Q150");
            page.waitForFunction(IN_SIGHT, "vb-article-text mark[data-number='150']");
            if (size[0] > 760) {
                page.waitForFunction(IN_SIGHT, ".vb-list button[data-number='150']");
            }
            page.waitForFunction(FITS);
        }
    }

    @Test
    @Order(14)
    void thatTheBrowserIsOfflineIsSaidForAsLongAsItLasts() {
        var page = workbench();
        var said = page.getByText("The server cannot be reached.");
        page.context().setOffline(true);
        assertThat(said).isVisible();
        page.context().setOffline(false);
        assertThat(said).isHidden();
    }

    /** The connection is lost with an answer on its way, and the framework by itself would say so until the next click. */
    @Test
    @Order(14)
    void nothingIsSaidAnyMoreOnceTheLostAnswerIsThere() {
        var page = workbench();
        var said = page.getByText("The server cannot be reached.");
        var held = new ArrayList<Route>();
        page.route("**/*v-r=uidl*", held::add);
        page.keyboard().press("j");
        page.waitForCondition(() -> !held.isEmpty());
        page.context().setOffline(true);
        assertThat(said).isVisible();
        page.unroute("**/*v-r=uidl*");
        held.forEach(Route::abort);
        page.context().setOffline(false);
        assertThat(card(page).locator(".top")).containsText("Q5");
        assertThat(said).isHidden();
    }

    @Test
    @Order(15)
    void whoMistypesThePasswordNeedNotWriteTheNameAgain() {
        var page = window.fresh(1440, 900, ColorScheme.LIGHT);
        page.locator("input[name=username]").fill("edda");
        page.locator("input[name=password]").fill("mistyped");
        page.keyboard().press("Enter");
        page.getByText("That did not work").waitFor();
        assertThat(page.locator("input[name=username]")).hasValue("edda");
        page.locator("input[name=password]").fill("editor-demo-desk");
        page.keyboard().press("Enter");
        page.locator(".vb-work h1").waitFor();
        assertThat(page).not().hasURL(Pattern.compile("continue"));
    }

    @Test
    @Order(16)
    void aFirstLineThatOnlySaysTheHeadlineAgainIsNotShown() {
        var page = window.anew("edda", "editor-demo-desk");
        window.go(longArticle());
        page.locator("vb-article-text mark").first().waitFor();
        assertThat(page.locator("vb-article-text p").first()).isHidden();
        assertThat(page.locator("vb-article-text p").nth(1)).isVisible();
    }

    @Test
    @Order(17)
    void aMarkWithoutAPartnerIsFoundFromTheHead() {
        var page = window.anew("edda", "editor-demo-desk");
        window.go(article("Uneven", "filler. ".repeat(4_000) + "\n\n“It is not, the mayor answered."));
        page.getByText("1 quotation mark has no partner").click();
        assertThat(page.locator("vb-article-text .lonely.looked-at")).hasText("“");
        page.waitForFunction(IN_SIGHT, "vb-article-text .lonely");
    }

    @Test
    @Order(18)
    void eachParagraphIsWrittenFromItsOwnSide() {
        var page = window.anew("edda", "editor-demo-desk");
        window.go(article("Two scripts", "BBC: غزة\n\nقال المتحدث: «لن نغلق الجسر».\n\nIt stays open."));
        page.locator("vb-article-text p").nth(2).waitFor();
        Assertions.assertThat(page.evaluate("() => [...document.querySelectorAll('vb-article-text p')].map(" + SIDE + ")"))
                .isEqualTo(List.of("left", "right", "left"));
    }

    @Test
    @Order(19)
    void whoStandsOnAPassageGoesAlongWithTheKeys() {
        var page = workbench();
        page.locator("vb-article-text button.ref[aria-current]").focus();
        page.keyboard().press("j");
        assertThat(card(page).locator(".top")).containsText("Q5");
        assertThat(page.locator("vb-article-text mark[data-number='5'] button.ref").first()).isFocused();
        page.keyboard().press("F6");
        assertThat(card(page)).isFocused();
        assertThat(card(page).locator(".top")).containsText("Q5");

        page.locator(".vb-list button[data-number='5']").focus();
        page.keyboard().press("k");
        assertThat(card(page).locator(".top")).containsText("Q4");
        assertThat(page.locator(".vb-list button[data-number='4']")).isFocused();
    }

    @Test
    @Order(20)
    void theNextPassageIsReadFromItsHead() {
        var page = workbench();
        page.setViewportSize(1440, 500);
        page.keyboard().press("n");
        page.waitForFunction("document.querySelector('.vb-card').scrollTop > 0");
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        assertThat(card(page).locator(".top")).containsText("Q5");
        page.waitForFunction("document.querySelector('.vb-card').scrollTop === 0");
        page.setViewportSize(1440, 900);
    }

    /** Else Enter would press the link again that led to the screen before. */
    @Test
    @Order(21)
    void whoGoesToAnotherScreenByKeysBeginsAtItsHeading() {
        var page = workbench();
        page.keyboard().press("G");
        assertThat(page.locator("nav a.place").first()).isFocused();
        reach(page, "Articles");
        page.keyboard().press("Enter");
        assertThat(page.locator(".vb-main h1:has-text('Articles')")).isFocused();
        page.keyboard().press("G");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".vb-main h1:has-text('Queue')")).isFocused();
        page.locator(".vb-queue vaadin-grid a").first().waitFor();
        page.keyboard().press("j");
        page.locator(".vb-preview").first().waitFor();
        page.keyboard().press("Enter");
        assertThat(page.locator(".vb-head h1")).isFocused();
    }

    @Test
    @Order(22)
    void whereSomebodyBeginsIsToldBeforeAPageIsLoaded() {
        var page = window.anew("edda", "editor-demo-desk");
        var answer = page.navigate(page.url().replace("/work", "/"));
        Assertions.assertThat(answer.request().redirectedFrom()).isNotNull();
        Assertions.assertThat(answer.url()).endsWith("/work");
    }

    /** In whatever stretch of the way to the first the second is clicked on. */
    @Test
    @Order(23)
    void ofTwoLinksTheLastIsFollowed() {
        var page = window.anew("edda", "editor-demo-desk");
        var before = List.copyOf(window.complaints());
        for (int gap = 0; gap <= 160; gap += 20) {
            window.visit("/articles");
            page.locator(".vb-main h1:has-text('Articles')").waitFor();
            page.evaluate("""
                    async gap => {
                        const [first, second] = ['sources', 'speakers'].map(place => document.querySelector(`nav a[href='${place}']`));
                        first.click();
                        await new Promise(done => setTimeout(done, gap));
                        second.click();
                    }""", gap);
            page.waitForURL("**/speakers");
            page.locator(".vb-main h1:has-text('Speakers')").waitFor();
        }
        Assertions.assertThat(window.complaints()).isEqualTo(before);
    }

    /** Of 300 paragraphs with a quote in each, under a headline that is its first line, too. */
    private String longArticle() {
        var text = new StringBuilder("The long debate");
        for (int i = 1; i <= 300; i++) {
            text.append("\n\nThe council went on to item ").append(i).append(" of its agenda, which took the better part of the evening again. ")
                    .append("“We have looked at item ").append(i).append(" for a long time,” said Anna Lind, and sat down.");
        }
        return article("The long debate", text.toString());
    }

    /** Its address. */
    private String article(String headline, String text) {
        SignedIn.as(people.active().stream().filter(person -> person.username().equals("edda")).findFirst().orElseThrow());
        var article = importing.take(Imported.pasted(text), new ArticleDetails(headline, null, null, null, null, null, null, null));
        return "/article/" + article.value();
    }

    private Page workbench() {
        var page = window.anew("edda", "editor-demo-desk");
        openArticle(page, DEMONSTRATION);
        page.locator("vb-article-text mark").getByText("35 percent").first().click();
        assertThat(card(page).locator(".top")).containsText("Q4");
        return page;
    }

    private static Locator finding(Page page, String word) {
        return page.locator(".vb-findings button", new Page.LocatorOptions().setHasText(word));
    }

    /** Presses Tab until the control with these words has the focus. */
    private static void reach(Page page, String words) {
        for (int presses = 0; presses < 80; presses++) {
            page.keyboard().press("Tab");
            // Without the key that stands beside them.
            if (words.equals(page.evaluate("""
                    () => {
                      const control = document.activeElement.cloneNode(true);
                      control.querySelectorAll('kbd').forEach(key => key.remove());
                      return (control.innerText ?? '').trim();
                    }"""))) {
                return;
            }
        }
        throw new AssertionError("“%s” cannot be reached by Tab".formatted(words));
    }
}
