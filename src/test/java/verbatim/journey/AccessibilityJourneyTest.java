package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.Route;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every screen and the larger dialogs, wide and narrow, light and dark: axe finds nothing grave, the browser nothing at all. */
class AccessibilityJourneyTest extends Journey {

    private final Set<String> seen = new HashSet<>();
    private String at = "";

    @ParameterizedTest
    // Each width and each scheme once: all four took a third of the whole run.
    @CsvSource({"1440, LIGHT", "390, DARK"})
    @Order(1)
    void everyScreenCanBeReadByAll(int width, ColorScheme scheme) {
        at = " at " + width + " " + scheme;
        window.fresh(width, 900, scheme);
        look("sign-in");
        var page = window.signIn("ada", "admin-demo-desk", width, 900, scheme);
        go("/articles", page.locator(".vb-articles li").first()::waitFor, "articles");
        go("/queue?status=unverified", page.getByLabel("Open Q2 in its article").first()::waitFor, "queue");
        go("/import", page.locator("vaadin-upload")::waitFor, "import");
        go("/people", page.locator("vaadin-grid")::waitFor, "people");
        go("/password", page.locator("vaadin-password-field").first()::waitFor, "password");
        go("/sessions", page.getByText("This session")::waitFor, "sessions");
        go("/keys", page.locator(".vb-key-field").first()::waitFor, "keys");
        go("/tokens", heading(page)::waitFor, "tokens");
        go("/language", page.locator("main vaadin-radio-button").first()::waitFor, "language");
        go("/settings/house-style", page.getByLabel("Fillers").first()::waitFor, "house style");
        go("/settings/audit", page.locator("vaadin-grid")::waitFor, "audit trail");
        go("/settings/webhooks", page.locator("vaadin-grid").first()::waitFor, "webhooks");
        go("/settings/erasing", heading(page)::waitFor, "erasing");
        go("/bring", page.locator(".vb-page-button a[href^=javascript]")::waitFor, "the button that brings a page");
        go("/bring?url=https://news.example&words=We+stay", page.locator(".vb-bring-words")::waitFor, "a page that is brought");
        go("/work", page.locator(".vb-work h1")::waitFor, "my work");
        page.getByText("Work by person").click();
        page.locator(".vb-work tbody tr").first().waitFor();
        look("work by person");
        go("/second-looks", heading(page)::waitFor, "second looks");
        go("/second-looks/agreement", page.locator(".vb-second .kappa")::waitFor, "agreement of second looks");
        go("/overview", page.locator(".vb-overview vb-chart[drawn] svg").first()::waitFor, "overview");
        go("/notices", heading(page)::waitFor, "notices");
        go("/settings/notices", page.getByLabel("Mail address")::waitFor, "choice of notices");
        go("/sources", page.locator(".vb-sources li").first()::waitFor, "sources");
        page.locator(".vb-sources a").first().click();
        page.locator(".vb-sheet").waitFor();
        look("source");
        go("/sources/changed", heading(page)::waitFor, "pages that changed");
        go("/speakers/pairs", page.locator(".vb-pair").first()::waitFor, "pairs of speakers");
        go("/speakers?text=sheinbaum", page.locator(".vb-speakers li").first()::waitFor, "speakers");
        page.locator(".vb-speakers a").first().click();
        page.locator(".vb-quoted-words").first().waitFor();
        look("speaker");
        go("/source/no-such-source", page.getByText("There is no such source on this desk.")::waitFor, "no such source");
        window.go("/");
        openArticle(page, DEMONSTRATION);
        workbench(page);
        callBack(page);
        page.goBack();
        page.locator("vb-article-text mark").first().waitFor();
        go(path(page).replaceAll("(/article/[^/]+).*", "$1/must-fix"), heading(page)::waitFor, "must fix");
    }

    @Test
    @Order(2)
    void theBrowserHasNoComplaint() {
        assertThat(window.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void theFirstTabLeadsPastThePlacesOfTheDesk() {
        var page = window.signIn("edda", "editor-demo-desk", 1440, 900, ColorScheme.LIGHT);
        window.go("/sources");
        page.locator(".vb-sources li").first().waitFor();
        page.locator(".vb-skip").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("main#content")).isFocused();
        assertThat(path(page)).isEqualTo("/sources");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    @Order(3)
    void soCanThePageThatStandsOutsideTheApplication(ColorScheme scheme) {
        at = " " + scheme;
        var page = window.signIn("edda", "editor-demo-desk", 390, 844, scheme);
        window.go("/attachment/none");
        assertThat(page.locator("h1")).hasText("There is nothing here");
        assertThat(page.locator("main").evaluate("main => getComputedStyle(main).maxWidth")).as("its style is let through").isEqualTo("544px");
        look("a wrong address");
        page.getByText("To the articles").click();
        page.locator(".vb-articles li").first().waitFor();
    }

    @Test
    @Order(4)
    void noScreenIsLeftOut() {
        // These need a desk that is at work, or a page from outside: their own journeys look at them.
        var elsewhere = Set.of("second-looks/:look", "second-looks/article/:article", "archived-page/:text");
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        assertThat(scanner.findCandidateComponents("verbatim.ui"))
                .map(screen -> ((AnnotatedBeanDefinition) screen).getMetadata().getAnnotations().get(Route.class).getString("value"))
                .filteredOn(route -> !elsewhere.contains(route) && !route.isEmpty())
                .hasSizeGreaterThan(30)
                .allSatisfy(route -> assertThat(seen).anyMatch(path -> path.matches("/" + route.replaceAll("/:\\w+\\?", "(/[^/]+)?").replaceAll(":\\w+", "[^/]+"))));
    }

    private void workbench(Page page) {
        page.locator("vb-article-text mark").getByText("35 percent").first().click();
        assertThat(card(page)).containsText("Altered");
        look("workbench");
        dialog(page, "f", "Find Q4 in the sources");
        dialog(page, "e", "Evidence for Q4");
        dialog(page, "s", "Add a source");
        dialog(page, "q", "A question about Q4");
        dialog(page, "?", "Keys");
        var viewer = page.waitForPopup(() -> card(page).getByText("Open in the source").first().click());
        viewer.locator("vb-source-text mark").first().waitFor();
        window.assertAccessible("source viewer" + at, viewer);
        seen.add(path(viewer));
        viewer.close();
    }

    private void dialog(Page page, String key, String title) {
        page.keyboard().press(key);
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByText(title).first().waitFor();
        if (key.equals("f")) {
            dialog.locator(".vb-difference").first().waitFor();
        }
        window.assertAccessible(title + at, dialog);
        assertNothingHangsOut(title);
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
    }

    private void callBack(Page page) {
        page.getByText("Call back").first().click();
        page.getByText("Note the answer…").first().waitFor();
        look("call-back");
        page.getByText("Note the answer…").first().click();
        page.getByLabel("What was answered").waitFor();
        look("the answer");
    }

    private static Locator heading(Page page) {
        return page.locator("main h1");
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }

    private void go(String path, Runnable shown, String screen) {
        window.visit(path);
        shown.run();
        look(screen);
    }

    private void look(String screen) {
        window.assertAccessible(screen + at, window.page());
        seen.add(path(window.page()));
        assertNothingHangsOut(screen);
    }

    private void assertNothingHangsOut(String screen) {
        assertThat(window.page().evaluate("document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth"))
                .as(screen + at + " ends with its window")
                .isEqualTo(true);
    }
}
