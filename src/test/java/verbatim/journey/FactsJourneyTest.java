package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Facts that were found are taken, merged and dismissed, and a claim is checked, with nothing but the keyboard once the article is there. */
class FactsJourneyTest extends Journey {

    private static final String TEXT = """
            The bridge was closed on Monday, May 2, 2022. It cost 5 million euros in 1998.

            “We closed it after 40 accidents in 2021,” said Anna Lind.

            Traffic fell by 12 percent within a week.
            """;

    private static final String PAINTED = "name => [...(CSS.highlights.get(name) ?? [])].map(range => range.toString())";

    @Test
    @Order(1)
    void factsAreDecidedOnByKeys() {
        var page = window.signIn("edda", "editor-demo-desk");
        window.go("/import");
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(TEXT);
        page.getByText("Import and find the quotes").click();
        page.locator("vb-article-text mark").first().waitFor();
        assertThat(page.locator(".vb-head")).containsText("4 facts to look at");

        page.keyboard().press("o");
        var facts = page.locator(".vb-facts-list [role=option]");
        assertThat(facts).hasCount(4);
        assertThat(page.locator("[role=listbox]")).isFocused();
        assertThat(facts.first()).containsText("The bridge was closed on Monday");
        page.keyboard().press("j");
        assertThat(page.locator(".vb-facts-list .current")).containsText("It cost 5 million");
        page.waitForFunction("() => CSS.highlights.get('vb-fact-shown')?.size === 1 && CSS.highlights.get('vb-facts')?.size === 4");
        assertThat(page.evaluate(PAINTED, "vb-fact-shown")).isEqualTo(List.of("It cost 5 million euros in 1998"));
        window.assertAccessible("the facts to check", page);
        page.keyboard().press("h");
        page.waitForFunction("() => !CSS.highlights.has('vb-facts')");
        page.keyboard().press("h");

        page.keyboard().press(" ");
        page.keyboard().press("k");
        page.keyboard().press(" ");
        page.keyboard().press("m");
        assertThat(said(page)).containsText("2 facts made one claim");
        assertThat(facts).hasCount(2);
        page.keyboard().press("d");
        assertThat(said(page)).containsText("1 fact dismissed");
        assertThat(facts).hasCount(1);
        page.keyboard().press("z");
        assertThat(facts).hasCount(2);
        page.keyboard().press("a");
        page.keyboard().press("t");
        assertThat(said(page)).containsText("2 facts taken");
        assertThat(page.locator(".vb-head")).containsText("no facts left to look at");
        page.keyboard().press("Escape");

        assertThat(page.locator(".vb-facts-panel")).isHidden();
        page.waitForFunction("() => !CSS.highlights.has('vb-facts') && !CSS.highlights.has('vb-fact-shown')");
        assertThat(page.locator(".vb-list [role=listitem]")).hasCount(4);
        assertThat(page.locator(".vb-list")).containsText("figure");
        assertThat(page.locator("vb-article-text mark")).hasCount(4);
        assertThat(window.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void aClaimGoesItsCourseByKeys() {
        var page = window.page();
        page.keyboard().press("j");
        assertThat(card(page)).containsText("claim");
        page.keyboard().press("r");
        page.getByLabel("comparison").press(" ");
        page.keyboard().press("Control+Enter");
        assertThat(card(page).locator(".top")).containsText("comparison");
        page.keyboard().press("4");
        assertThat(said(page)).containsText("finding “Unproven”");
        page.keyboard().press("x");
        page.getByLabel("Where", new Page.GetByLabelOptions().setExact(true)).waitFor();
        page.keyboard().type("The archive of the ministry");
        page.keyboard().press("Control+Enter");
        assertThat(said(page)).containsText("search recorded");
        page.keyboard().press("Enter");
        assertThat(card(page).locator(".top")).containsText("Awaiting review", new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
        assertThat(card(page).getByText("Find in sources")).hasCount(0);
        assertThat(window.complaints()).isEmpty();
    }
}
