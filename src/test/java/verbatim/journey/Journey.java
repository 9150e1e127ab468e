package verbatim.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every journey begins with: a window on the demo's desk, and the places where a person looks. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Journey {

    /** The article of the seed, and the one that was made to show what comparing finds. */
    static final String SEED = "Mexican President Claudia Sheinbaum";

    static final String DEMONSTRATION = "Demonstration: what Kennedy told Congress";

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    int port;

    Window window;

    @BeforeAll
    void openTheWindow() {
        // Journeys share a desk: what one of them told somebody is no news in the next.
        database.sql("delete from notice").update();
        window = Window.open(port);
    }

    @AfterAll
    void closeTheWindow() {
        window.close();
    }

    /** Opens an article from the list of articles, and waits for its marks. */
    static void openArticle(Page page, String headline) {
        page.locator("nav a[href='articles']").click();
        page.getByText(headline).first().click();
        page.locator("vb-article-text mark").first().waitFor();
    }

    static Locator card(Page page) {
        return page.locator(".vb-card");
    }

    /** What the bottom line says. */
    static Locator said(Page page) {
        return page.locator(".vb-bottom .said");
    }

    static Locator button(Locator part, String name) {
        return part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
