package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A team of four takes three articles from import to sign-off, each in a window of their own that is never loaded anew: two
 * editors check, a reviewer approves all at once, an administrator looks a second time without knowing what was found.
 */
class TeamJourneyTest extends Journey {

    private record Story(String headline, String words, String speaker) {
        String text() {
            return "“" + words + ",” said " + speaker + ".";
        }
    }

    private static final List<Story> STORIES = List.of(
            new Story("Team of four: the depot", "Nordhaven keeps its old tram depot", "Anna Lind"),
            new Story("Team of four: the ferry", "Nordhaven does not give its ferry away", "Piet Dorn"),
            new Story("Team of four: the mill", "Nordhaven belongs to those who live there", "Mara Quill"));

    private static final int A_MAIL_COMES = 60_000;

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Window secondEditor;
    private Window reviewer;
    private Window administrator;

    @Autowired
    private JavaMailSenderImpl sender;

    @BeforeAll
    void allSitDown() {
        smtp.start();
        sender.setPort(smtp.getSmtp().getPort());
        secondEditor = Window.open(port);
        reviewer = Window.open(port);
        administrator = Window.open(port);
        window.signIn("edda", "editor-demo-desk");
        secondEditor.signIn("tomas", "editor-demo-desk");
        reviewer.signIn("ruth", "reviewer-demo-desk");
        administrator.signIn("ada", "admin-demo-desk");
    }

    @AfterAll
    void allGoHome() {
        Stream.of(secondEditor, reviewer, administrator).forEach(Window::close);
        smtp.stop();
        sender.setPort(1);
    }

    @Test
    @Order(1)
    void anEditorBringsThreeArticlesIn() {
        var page = window.page();
        for (var story : STORIES) {
            link(page, "Articles").click();
            page.getByText("Import an article").first().click();
            page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(story.text());
            page.getByLabel("Headline").fill(story.headline());
            button(page.locator(".vb-import"), "Import and find the quotes").click();
            assertThat(page.locator(".vb-head")).containsText(story.headline());
            page.locator("vb-article-text mark").first().waitFor();
        }
    }

    @Test
    @Order(2)
    void workIsGiven() {
        var tomas = secondEditor.page();
        tomas.locator(".vb-me").click();
        tomas.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Notices…")).click();
        tomas.getByLabel("Mail address").fill("tomas@desk.example");
        button(tomas.locator("main"), "Save").click();
        assertThat(tomas.getByText("Saved.")).isVisible();

        var page = window.page();
        openStory(page, STORIES.getFirst());
        button(page.locator(".vb-head"), "Assign…").click();
        var giving = page.getByRole(AriaRole.DIALOG);
        choose(page, giving.getByLabel("To whom"), "Tom");
        window.assertAccessible("assigning an article", page);
        button(giving, "Assign").click();
        assertThat(said(page)).containsText("the article was given to");

        assertThat(tomas.locator(".vb-bell-count")).hasText("1");
    }

    @Test
    @Order(3)
    void twoEditorsCheckAndOneAsksTheReviewer() {
        var tomas = secondEditor.page();
        link(tomas, "My work").click();
        tomas.locator("main a", new Page.LocatorOptions().setHasText(STORIES.getFirst().headline())).first().click();
        tomas.locator("vb-article-text mark").first().waitFor();
        tomas.keyboard().press("j");
        check(tomas, STORIES.getFirst());

        var page = window.page();
        for (var story : STORIES.subList(1, STORIES.size())) {
            openStory(page, story);
            page.keyboard().press("j");
            check(page, story);
        }
        page.keyboard().press(",");
        assertThat(page.getByLabel("Begin a thread")).isFocused();
        page.keyboard().type("Is the tape in the archive, @ru");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        page.keyboard().press("Enter");
        page.keyboard().type("?");
        page.keyboard().press("Control+Enter");
        assertThat(card(page).locator(".vb-thread .body")).hasText(Pattern.compile("Is the tape in the archive, @Ruth \\S+ \\?"));
    }

    @Test
    @Order(4)
    void theReviewerAnswersAndApprovesAllAtOnce() {
        var ruth = reviewer.page();
        assertThat(ruth.locator(".vb-bell-count")).isVisible();
        ruth.locator(".vb-bell").click();
        ruth.locator(".vb-notices a").first().click();
        ruth.locator(".vb-thread.unread").waitFor();
        ruth.keyboard().press(",");
        assertThat(ruth.getByLabel("Your reply")).isFocused();
        ruth.keyboard().type("It is, on shelf four.");
        ruth.keyboard().press("Control+Enter");
        assertThat(card(window.page()).locator(".vb-thread .body").last()).hasText("It is, on shelf four.");
        button(card(window.page()), "Settle").click();
        assertThat(card(ruth).getByText("1 settled thread")).isVisible();

        showStories(ruth, "Awaiting review");
        ruth.locator(".vb-bulk").getByLabel("All 3 that are shown").click();
        button(ruth.locator(".vb-bulk"), "Approve…").click();
        var why = ruth.getByRole(AriaRole.DIALOG);
        why.getByRole(AriaRole.TEXTBOX).first().fill("I read what was said, too.");
        reviewer.assertAccessible("approving all", ruth);
        button(why, "Approve").click();
        assertThat(ruth.locator(".vb-bulk")).containsText("Approve: 3 done.");
    }

    @Test
    @Order(5)
    void theAdministratorLooksBlindAndFindsTheSame() {
        var ruth = reviewer.page();
        showStories(ruth, "Verified");
        ruth.locator(".vb-bulk").getByLabel("All 3 that are shown").click();
        button(ruth.locator(".vb-bulk"), "Second look…").click();
        var drawing = ruth.getByRole(AriaRole.DIALOG);
        drawing.getByLabel("How many").fill("100");
        choose(ruth, drawing.getByLabel("To whom"), "Ada");
        reviewer.assertAccessible("drawing second looks", ruth);
        button(drawing, "Draw").click();
        assertThat(ruth.getByText("3 of 3 drawn")).isVisible();
        ruth.keyboard().press("Escape");

        var ada = administrator.page();
        assertThat(ada.locator(".vb-bell-count")).isVisible();
        toStory(ada, STORIES.getFirst());
        assertThat(ada.getByText("Open all the same")).isVisible();
        administrator.assertAccessible("an article that is closed", ada);
        link(ada, "My work").click();
        ada.locator("main .rows a").first().waitFor();
        administrator.assertAccessible("work with second looks", ada);
        ada.locator("main .rows a", new Page.LocatorOptions().setHasText("Nordhaven")).first().click();
        for (int i = 0; i < STORIES.size(); i++) {
            assertThat(ada.getByText("What was found, and by whom, is not shown here")).isVisible();
            assertThat(ada.locator("main")).not().containsText("Verified");
            assertThat(ada.locator("main .passage")).containsText("Nordhaven");
            administrator.assertAccessible("a second look", ada);
            var here = ada.url();
            ada.getByText("Exact", new Page.GetByTextOptions().setExact(true)).click();
            ada.getByLabel("Rests on").click();
            ada.getByRole(AriaRole.OPTION).first().waitFor();
            ada.keyboard().press("ArrowDown");
            ada.keyboard().press("Enter");
            ada.getByRole(AriaRole.OPTION).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            ada.getByLabel("Why").fill("The record has these words.");
            ada.keyboard().press("Control+Enter");
            assertThat(ada).not().hasURL(here);
        }
        assertThat(ada.getByText("Handed in by you")).isVisible();
        administrator.assertAccessible("second looks that are handed in", ada);
        ada.locator("main").getByText("Both findings").first().click();
        assertThat(ada.locator("main .two")).containsText("Nordhaven");
        administrator.assertAccessible("two findings", ada);
    }

    @Test
    @Order(6)
    void theReviewerSignsAllOff() {
        var ruth = reviewer.page();
        for (var story : STORIES) {
            openStory(ruth, story);
            ruth.getByText("Sign off…").click();
            button(ruth.getByRole(AriaRole.DIALOG), "Sign off").waitFor();
            reviewer.assertAccessible("signing off", ruth);
            button(ruth.getByRole(AriaRole.DIALOG), "Sign off").click();
            assertThat(ruth.locator(".vb-head")).containsText("signed off by Ruth Okafor");
        }
        Stream.of(window, secondEditor, reviewer, administrator).forEach(one -> assertThat(one.complaints()).isEmpty());
    }

    @Test
    @Order(7)
    void whoWasGivenWorkWasToldByMailMeanwhile() throws MessagingException {
        assertThat(smtp.waitForIncomingEmail(A_MAIL_COMES, 1)).isTrue();
        assertThat(smtp.getReceivedMessages()[0].getSubject()).contains("Edda Brandt", STORIES.getFirst().headline());
    }

    /** Cites a transcript, concludes what the comparison proposes, and hands it in. */
    private static void check(Page page, Story story) {
        assertThat(card(page)).containsText(story.words());
        page.keyboard().press("s");
        var adding = page.getByRole(AriaRole.DIALOG);
        adding.getByLabel("Title").fill("What was said: " + story.headline());
        adding.getByLabel("Kind").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("transcript")).click();
        adding.getByText("Paste it", new Locator.GetByTextOptions().setExact(true)).click();
        adding.getByLabel("The text itself").fill(story.speaker() + ": " + story.words() + ". Good night.");
        button(adding, "Add this source").click();
        button(page.locator(".vb-find"), "Accept as evidence").waitFor();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(card(page)).containsText("Proposed by the comparison: Exact");
        page.keyboard().press("1");
        assertThat(said(page)).containsText("Saved: finding “Exact”");
        page.keyboard().press("Enter");
        assertThat(card(page).locator(".vb-state").first()).containsText("Awaiting review");
    }

    /** The queue, with these stories' passages of this status; "Unverified" is none of the verified. */
    private static void showStories(Page page, String status) {
        link(page, "Queue").click();
        assertThat(page).not().hasURL(Pattern.compile("Nordhaven"));
        page.locator(".vb-chip", new Page.LocatorOptions().setHasText(Pattern.compile(status))).first().click();
        assertThat(page).hasURL(Pattern.compile("status=" + status.toLowerCase(Locale.ROOT).replace(' ', '-')));
        page.getByLabel("Words", new Page.GetByLabelOptions().setExact(true)).fill("Nordhaven");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("Nordhaven"));
    }

    private static void openStory(Page page, Story story) {
        toStory(page, story);
        page.locator("vb-article-text mark").first().waitFor();
        assertThat(page.locator(".vb-head")).containsText(story.headline());
    }

    private static void toStory(Page page, Story story) {
        link(page, "Articles").click();
        var all = page.locator("main").getByText("All articles", new Locator.GetByTextOptions().setExact(true));
        page.waitForCondition(() -> all.isVisible() || page.locator("main a", of(story)).count() > 0);
        if (all.isVisible() && !"true".equals(all.getAttribute("aria-pressed"))) {
            // Whoever reviews begins with what waits for review. The list that goes takes no click any more.
            all.click();
            assertThat(all).hasAttribute("aria-pressed", "true");
        }
        page.locator("main a", of(story)).first().click();
    }

    private static Page.LocatorOptions of(Story story) {
        return new Page.LocatorOptions().setHasText(story.headline());
    }

    private static void choose(Page page, Locator field, String name) {
        field.click();
        page.keyboard().type(name);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(name))).first().click();
        page.keyboard().press("Escape");
    }

    private static Locator link(Page page, String place) {
        return page.locator("nav").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(place)).first();
    }
}
