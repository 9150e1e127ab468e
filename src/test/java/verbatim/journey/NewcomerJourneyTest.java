package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import verbatim.account.People;
import verbatim.account.SignedIn;
import verbatim.article.ArticleDetails;
import verbatim.article.Imported;
import verbatim.article.Importing;

/**
 * Somebody who has never seen it brings the eight outer quotes of the seed to whoever reviews: with the keyboard alone, a
 * transcript, and what the screen says. Which keys there are stands beside the buttons.
 */
class NewcomerJourneyTest extends Journey {

    private static final String HEADLINE = "For somebody new: what Sheinbaum said";

    private static final String TRANSCRIPT = """
            CLAUDIA SHEINBAUM: He said, how can we help you fight drug trafficking? I propose that the United States military \
            come in and help you. And you know what I said to him? No, President Trump.

            CLAUDIA SHEINBAUM: Sovereignty is not for sale. Sovereignty is loved and defended.

            CLAUDIA SHEINBAUM: We will never accept the presence of the United States military in our territory.

            CLAUDIA SHEINBAUM: We can work together, but you in your territory and us in ours.

            REPORTER: Is it true what the Journal writes?

            CLAUDIA SHEINBAUM: It is true, there was a call, but not as described.

            CLAUDIA SHEINBAUM: We don't accept invasions or interference. We are not a protectorate or colony of any foreign country.

            DONALD TRUMP: We will keep escalating consequences, including TARIFFS and, maybe even SANCTIONS, until Mexico honors \
            the Treaty, and GIVES TEXAS THE WATER THEY ARE OWED!

            GREGORY GUILLOT: The establishment of a second National Defense Area increases our operational reach and \
            effectiveness in denying illegal activity.
            """;

    /** The printed quotes that lie in no other. */
    private static final List<String> OUTER = List.of("Q1", "Q2", "Q5", "Q7", "Q8", "Q11", "Q12", "Q13");

    @Autowired
    private Importing importing;

    @Autowired
    private People people;

    @Test
    @Order(1)
    void theArticleIsFoundAndATranscriptLaidToIt() throws Exception {
        SignedIn.as(people.active().stream().filter(person -> person.username().equals("tomas")).findFirst().orElseThrow());
        var article = Path.of("seeds/articles/000_ad5055bf1d0914a9.txt");
        importing.take(
                Imported.pasted(Files.readString(article, StandardCharsets.UTF_8)),
                new ArticleDetails(HEADLINE, null, null, null, null, null, null, null));
        SignedIn.nobody();
        var page = window.fresh(1440, 900, ColorScheme.LIGHT);
        assertThat(page.locator("input[name=username]")).isFocused();
        page.keyboard().type("edda");
        page.keyboard().press("Tab");
        page.keyboard().type("editor-demo-desk");
        page.keyboard().press("Enter");
        page.locator(".vb-shell").waitFor();
        tabTo(page, "Articles");
        page.keyboard().press("Enter");
        assertThat(page).hasTitle(Pattern.compile("^Articles"));
        tabTo(page, HEADLINE);
        page.keyboard().press("Enter");
        page.locator("vb-article-text mark").first().waitFor();
        page.keyboard().press("j");
        assertThat(card(page)).containsText("Q1");

        page.keyboard().press("s");
        var adding = page.getByRole(AriaRole.DIALOG);
        assertThat(adding.getByLabel("The text itself")).isFocused();
        page.keyboard().insertText(TRANSCRIPT);
        page.keyboard().press("Tab");
        assertThat(adding.getByLabel("Title")).isFocused();
        page.keyboard().type("What she and the others said");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("transcript")).waitFor();
        page.keyboard().type("tr");
        page.keyboard().press("Enter");
        assertThat(adding).containsText("official transcript");
        page.keyboard().press("Control+Enter");
        // What was added is searched at once.
        accept(page);
    }

    @Test
    @Order(2)
    void eachQuoteIsComparedConcludedAndHandedIn() {
        var page = window.page();
        for (var label : OUTER) {
            while (!shown(page).equals(label)) {
                var before = shown(page);
                page.keyboard().press("j");
                page.waitForCondition(() -> !shown(page).equals(before));
            }
            if (!label.equals("Q1")) {
                page.keyboard().press("f");
                accept(page);
            }
            conclude(page);
            submit(page);
            assertThat(card(page).locator(".vb-state").first()).containsText("Awaiting review");
        }
        assertThat(page.locator(".vb-head")).containsText("8 awaiting review");
        assertThat(window.complaints()).isEmpty();
    }

    /** Takes the best place that was found. */
    private static void accept(Page page) {
        button(page.locator(".vb-find"), "Accept as evidence").waitFor();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(said(page)).containsText("Saved: evidence accepted");
    }

    /** Presses the key that stands beside the finding which the comparison proposes. */
    private static void conclude(Page page) {
        var proposed = card(page).locator("button.proposed, vaadin-button.proposed, .vb-findings .proposed").first();
        assertThat(proposed).isVisible();
        page.keyboard().press(proposed.locator("kbd").innerText().strip());
        assertThat(said(page)).containsText("Saved: finding");
    }

    /** Hands it in, and does what the screen says is missing. */
    private static void submit(Page page) {
        var refusal = card(page).locator(".vb-refusal:visible");
        var state = card(page).locator(".vb-state").first();
        page.keyboard().press("Enter");
        page.waitForCondition(() -> state.innerText().contains("Awaiting review") || refusal.count() > 0);
        if (refusal.count() == 0) {
            return;
        }
        if (refusal.first().innerText().contains("needs a note")) {
            page.keyboard().press("n");
            page.keyboard().type("The record has other words.");
            page.keyboard().press("Control+Enter");
            assertThat(said(page)).containsText("Saved: note");
            page.keyboard().press("Escape");
        } else {
            assertThat(refusal).containsText("Then tick “Attribution checked”");
            page.keyboard().press("v");
            assertThat(said(page)).containsText("Saved: Attribution checked: yes");
        }
        page.keyboard().press("Enter");
    }

    /** Which passage the card shows. */
    private static String shown(Page page) {
        return card(page).innerText().lines().findFirst().orElse("");
    }

    /** Presses Tab until what has the focus is called so. */
    private static void tabTo(Page page, String name) {
        for (int i = 0; i < 60; i++) {
            var at = String.valueOf(page.evaluate("""
                    () => {
                      const at = document.activeElement;
                      return at.labels?.[0]?.innerText || at.getAttribute('aria-label') || at.innerText || '';
                    }"""));
            if (at.strip().startsWith(name)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way to " + name + " by the keyboard");
    }
}
