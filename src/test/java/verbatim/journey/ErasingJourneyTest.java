package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An administrator erases what must not be kept, and whoever has it open sees that it is gone. */
class ErasingJourneyTest extends Journey {

    private static final String HEADLINE = "The bakery on the corner stays";

    @Test
    @Order(1)
    void anArticleThatIsErasedIsGoneFromTheOtherScreenToo() {
        try (var second = Window.open(port)) {
            var edda = second.signIn("edda", "editor-demo-desk");
            second.go("/import");
            edda.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(HEADLINE + "\n\n“We stay,” said Anna Lind, who bakes there.");
            edda.getByText("Import and find the quotes").click();
            edda.locator("vb-article-text mark").first().waitFor();
            var address = edda.url();

            var ada = window.signIn("ada", "admin-demo-desk");
            window.go(address.substring(address.indexOf("/article/")));
            ada.getByText("Details…").click();
            ada.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Erase…")).click();
            ada.getByLabel("The whole article, with its texts and all work on it").click();
            ada.getByText("Show what would go").click();
            assertThat(ada.getByText(Pattern.compile("Would go, .*1 text, 1 passage"))).isVisible();
            ada.locator("vaadin-button[theme~=error]").click();
            ada.getByText("Erase for good", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(ada.getByText("Say why it must not be kept, in at most 2,000 characters: the reason stays.")).isVisible();
            ada.getByLabel("Why it must not be kept").fill("Order of the court");
            ada.locator("vaadin-button[theme~=error]").click();
            ada.getByText("Erase for good", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(ada.getByText(Pattern.compile("^Erased: 1 text, 1 passage"))).isVisible();
            assertThat(ada.locator(".vb-erasing li")).containsText("Order of the court");
            window.assertAccessible("erasing", ada);

            assertThat(edda.getByText(Pattern.compile("This article was erased: .*, by Ada .*Order of the court"))).isVisible();
        }
        assertThat(window.complaints()).isEmpty();
    }
}
