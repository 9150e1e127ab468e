package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From a picture of the desk to the passages that it is of: by a press on a mark, and by the keyboard alone. */
class OverviewJourneyTest extends Journey {

    private static final Pattern TO_CHECK = Pattern.compile(".*/queue\\?status=to-check$");

    /** The bars of the picture of a status, in its colour. */
    private static final String BARS = """
            () => {
              const probe = document.body.appendChild(document.createElement('i'));
              probe.style.color = 'var(--vb-to-check)';
              const colour = getComputedStyle(probe).color;
              probe.remove();
              const paths = [...document.querySelector('vb-chart').querySelectorAll('svg path')];
              const bar = paths.filter((path) => getComputedStyle(path).fill === colour).map((path) => path.getBoundingClientRect()).filter(({ height }) => height > 40).at(-1);
              return bar && [bar.x + bar.width / 2, bar.y + bar.height / 2];
            }""";

    @Test
    @Order(1)
    void aMarkLeadsToItsFilter() {
        var page = opened();

        page.waitForFunction(BARS);
        var at = (List<?>) page.evaluate(BARS);
        page.mouse().click(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());

        assertThat(page).hasURL(TO_CHECK);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^○? ?To check")).setPressed(true))).isVisible();
    }

    @Test
    @Order(2)
    void soDoesACellByTheKeyboard() {
        var page = opened();

        page.locator(".vb-overview .figures").first().focus();
        page.keyboard().press("Tab");
        Assertions.assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')")).asString().contains("To check");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(TO_CHECK);
    }

    @Test
    @Order(3)
    void theBrowserHasNoComplaint() {
        Assertions.assertThat(window.complaints()).isEmpty();
    }

    private Page opened() {
        var page = window.signIn("edda", "editor-demo-desk", 1440, 900, ColorScheme.LIGHT);
        page.locator("nav a[href='overview']").click();
        page.locator(".vb-overview vb-chart[drawn] svg").first().waitFor();
        return page;
    }
}
