package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two people talk about a passage, each in a window of their own, with the keyboard and without a reload. */
class ThreadJourneyTest extends Journey {

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
    void aMentionIsChosenByKeyboardAndReachesTheOtherPersonsScreen() {
        var theirs = other.signIn("ruth", "reviewer-demo-desk", 390, 844, ColorScheme.DARK);
        assertThat(theirs.locator(".vb-bell-count")).isHidden();
        var page = window.signIn("edda", "editor-demo-desk");
        openArticle(page, SEED);
        page.keyboard().press("j");
        assertThat(card(page)).containsText("Q1");

        page.keyboard().press(",");
        assertThat(page.getByLabel("Begin a thread")).isFocused();
        page.keyboard().type("Is that hers, @ru");
        assertThat(page.getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName("Whom to mention"))).isVisible();
        window.assertAccessible("a list of whom to mention", page);
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.LISTBOX)).hasCount(0);
        page.keyboard().press("Backspace");
        page.keyboard().press("Enter");
        page.keyboard().type("or <b>not</b>?");
        page.keyboard().press("Control+Enter");
        assertThat(card(page).locator(".vb-thread .body")).hasText(Pattern.compile("Is that hers, @Ruth \\S+ or <b>not</b>\\?"));
        assertThat(page.locator("vb-passage-list .vb-talk-sign:visible")).hasText("1");

        assertThat(theirs.locator(".vb-bell-count")).hasText("1");
    }

    @Test
    @Order(2)
    void aNoticeLeadsToItsPlaceAndIsReadThere() {
        var page = window.page();
        var theirs = other.page();
        theirs.locator(".vb-bell").click();
        theirs.locator(".vb-notices li.unread").waitFor();
        other.assertAccessible("notices", theirs);
        theirs.locator(".vb-notices a").first().click();
        assertThat(theirs).hasURL(Pattern.compile("/article/[0-9a-f-]+/Q1$"));
        assertThat(theirs.locator(".vb-thread.unread .vb-pill")).hasText("1 new");
        assertThat(theirs.locator(".vb-bell-count")).isHidden();

        theirs.keyboard().press(",");
        assertThat(theirs.getByLabel("Your reply")).isFocused();
        assertThat(theirs.locator(".vb-thread.unread")).hasCount(0);
        theirs.keyboard().type("It is.");
        theirs.keyboard().press("Control+Enter");
        assertThat(theirs.locator(".vb-thread .body").last()).hasText("It is.");
        other.assertAccessible("a thread", theirs);

        assertThat(card(page).locator(".vb-thread.unread .body").last()).hasText("It is.");
        assertThat(page.locator("vb-passage-list .vb-talk-sign.unread")).hasText("1");
        button(card(page), "Settle").click();
        assertThat(card(page).locator(".vb-thread:visible")).hasCount(0);
        assertThat(card(page).getByText("1 settled thread")).isVisible();
        assertThat(theirs.locator(".vb-talk").getByText("1 settled thread")).isVisible();
    }
}
