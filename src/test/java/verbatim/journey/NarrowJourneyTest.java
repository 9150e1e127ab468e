package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work on a phone, on a laptop at 125 % and at 200 %, and on paper: nothing that a wide window has is out of reach. */
class NarrowJourneyTest extends Journey {

    /** Whether the chosen words begin where somebody sees them, under nothing else. */
    private static final String IN_SIGHT = """
            () => {
                const line = document.querySelector('vb-article-text mark.chosen')?.getClientRects()[0];
                return line && !!document.elementFromPoint(line.left + 4, line.top + line.height / 2)?.closest('mark.chosen')
                    && !!document.elementFromPoint(line.left + 4, line.bottom - 2)?.closest('vb-article-text');
            }""";

    /** A phone; 1440 pixels at 200 %, and at 125 %. */
    @ParameterizedTest
    @CsvSource({"390, 844", "720, 450", "1152, 720"})
    @Order(1)
    void thePassagesBesideAndTheListAreWithinReachAndNoCardCoversItsWords(int width, int height) {
        var page = window.signIn("edda", "editor-demo-desk", width, height, ColorScheme.LIGHT);
        openArticle(page, DEMONSTRATION);
        var where = page.locator(".vb-walk .where");
        var list = page.locator(".vb-list");
        assertThat(where).hasText(Pattern.compile("^\\d+ passages$"));
        assertThat(list).isHidden();

        where.click();
        assertThat(list.locator("button").first()).isFocused();
        list.locator("button").nth(2).click();
        assertThat(list).isHidden();
        assertThat(where).hasText(Pattern.compile("^[QC]\\d+ · 3 of \\d+$"));
        assertThat(where).isFocused();
        page.waitForFunction(IN_SIGHT);

        button(page.locator(".vb-walk"), "next").click();
        assertThat(where).hasText(Pattern.compile(" 4 of "));
        page.waitForFunction(IN_SIGHT);
        button(page.locator(".vb-walk"), "previous").click();
        assertThat(where).hasText(Pattern.compile(" 3 of "));
        page.waitForFunction(IN_SIGHT);

        where.focus();
        page.keyboard().press("l");
        assertThat(list.locator("button[aria-current]")).isFocused();
        page.keyboard().press("Escape");
        assertThat(list).isHidden();
        assertThat(where).isFocused();
        page.keyboard().press("l");
        assertThat(list.locator("button[aria-current]")).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(where).hasText(Pattern.compile(" 2 of "));
        assertThat(list).isHidden();
        page.waitForFunction(IN_SIGHT);
        if (width < 760) {
            fitsAThumb(page.locator(".vb-walk button, .vb-turn"), 5);
            fitsAThumb(page.locator(".vb-findings button"), 8);
        }
    }

    @Test
    @Order(2)
    void aListThatIsFoldedAwayIsBroughtBackByAButton() {
        var page = window.signIn("edda", "editor-demo-desk");
        openArticle(page, DEMONSTRATION);
        var list = page.locator(".vb-list");
        assertThat(page.locator(".vb-walk")).isHidden();
        page.keyboard().press("l");
        assertThat(list).isHidden();
        page.locator(".vb-walk .where").click();
        assertThat(list).isVisible();
        assertThat(page.locator(".vb-walk")).isHidden();
        page.keyboard().press("l");
        assertThat(list).isHidden();
        page.keyboard().press("l");
        assertThat(list).isVisible();
    }

    @Test
    @Order(3)
    void onPaperStandTheListAndTheFinding() {
        // As wide as a page of A4 within its margins.
        var page = window.signIn("edda", "editor-demo-desk", 688, 1000, ColorScheme.LIGHT);
        openArticle(page, DEMONSTRATION);
        page.locator("vb-article-text mark").getByText("35 percent").first().click();
        page.keyboard().press("4");
        assertThat(said(page)).containsText("Saved: finding “Altered”");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".vb-list")).isVisible();
        assertThat(page.locator("body")).hasCSS("overflow", "visible");
        assertThat(page.locator(".vb-findings button:visible")).hasCount(1);
        assertThat(page.locator(".vb-findings button:visible")).containsText("Altered");
        assertThat(page.locator(".vb-walk")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.keyboard().press("4");
        assertThat(said(page)).containsText("Saved: finding taken back");
    }

    @Test
    @Order(4)
    void onAPhoneTheQueueFoldsItsFiltersAndARowHasAllItsWords() {
        var page = window.signIn("edda", "editor-demo-desk", 390, 844, ColorScheme.LIGHT);
        window.go("/queue?status=unverified");
        var rows = page.locator(".vb-composed");
        rows.first().waitFor();
        var fields = page.locator(".vb-queue > .filters").locator("vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-text-field, .more-filters");
        fields.all().forEach(field -> assertThat(field).isHidden());
        page.locator(".vb-narrow").click();
        assertThat(page.locator(".vb-queue > .filters > vaadin-multi-select-combo-box")).isVisible();
        page.locator(".vb-narrow").click();
        fields.all().forEach(field -> assertThat(field).isHidden());

        Assertions.assertThat(rows.first().locator(".words").boundingBox().width).isGreaterThan(280);
        assertThat(rows.first()).containsText("To check");
        page.locator("vaadin-grid vaadin-checkbox:visible").first().click();
        assertThat(page.locator(".vb-bulk")).containsText("1 ticked");
        rows.nth(1).locator(".words").click();
        assertThat(page.locator(".vb-preview mark").first()).isVisible();
        page.setViewportSize(1440, 900);
        assertThat(rows).hasCount(0);
        assertThat(page.locator("vaadin-grid .quoted").first()).isVisible();
    }

    @Test
    @Order(9)
    void theBrowserHasNoComplaint() {
        Assertions.assertThat(window.complaints()).isEmpty();
    }

    /** That each of them is at least 44 pixels wide and high. */
    private static void fitsAThumb(Locator buttons, int count) {
        assertThat(buttons).hasCount(count);
        for (var button : buttons.all()) {
            Assertions.assertThat(button.boundingBox()).as(button.textContent()).satisfies(box -> {
                Assertions.assertThat(box.width).isGreaterThanOrEqualTo(44);
                Assertions.assertThat(box.height).isGreaterThanOrEqualTo(44);
            });
        }
    }
}
