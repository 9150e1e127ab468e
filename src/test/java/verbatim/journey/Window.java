package verbatim.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One person's browser window, and what the browser complained of meanwhile. */
final class Window implements AutoCloseable {

    private static final String GRAVE_VIOLATIONS = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .filter(violation => ['serious', 'critical'].includes(violation.impact))
                .map(violation => violation.id + ': '
                    + violation.nodes.map(node => node.target + ' ' + node.failureSummary).join('; '))
            """;
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final String base;
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private String language = "en-US";
    private String signedIn = "";
    private Page page;

    private Window(String base, Playwright playwright, Browser browser) {
        this.base = base;
        this.playwright = playwright;
        this.browser = browser;
        context = browser.newContext();
        page = context.newPage();
    }

    static Window open(int port) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getenv("VERBATIM_CHROMIUM")))
                .setArgs(ARGUMENTS));
        return new Window("http://localhost:" + port, playwright, browser);
    }

    /** Another person's window, which knows nothing of this one; it closes with it. */
    Window beside() {
        return new Window(base, playwright, browser);
    }

    /** From now on the browser asks for this language, such as "de-AT". */
    void speak(String tag) {
        language = tag;
    }

    /** A fresh window of this size and scheme, on the sign-in screen. */
    Page fresh(int width, int height, ColorScheme scheme) {
        signedIn = "";
        context.close();
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme).setLocale(language));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        // Two forks share the machine: a window may take longer than the usual five seconds to be drawn.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(base + "/");
        page.locator("input[name=username]").waitFor();
        return page;
    }

    /** A fresh desktop window with this person signed in. */
    Page signIn(String username, String password) {
        return signIn(username, password, 1440, 900, ColorScheme.LIGHT);
    }

    /** A fresh window with this person signed in. */
    Page signIn(String username, String password, int width, int height, ColorScheme scheme) {
        fresh(width, height, scheme);
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.locator(".vb-shell").waitFor();
        signedIn = key(username, width, height, scheme);
        return page;
    }

    /** The desktop window that is open, loaded anew, where this person is signed in there; else a fresh one. It knows its scripts already. */
    Page anew(String username, String password) {
        if (!signedIn.equals(key(username, 1440, 900, ColorScheme.LIGHT))) {
            return signIn(username, password);
        }
        page.navigate(base + "/");
        page.locator(".vb-shell").waitFor();
        return page;
    }

    private static String key(String username, int width, int height, ColorScheme scheme) {
        return String.join(" ", username, Integer.toString(width), Integer.toString(height), scheme.name());
    }

    Page page() {
        return page;
    }

    void go(String path) {
        page.navigate(base + path);
    }

    /** Goes to another screen as a click on a link does: the page stays, and its scripts. Each screen sets its title once it is there. */
    void visit(String path) {
        page.evaluate("""
                path => {
                  document.title = '';
                  const link = document.createElement('a');
                  link.href = path;
                  link.setAttribute('router-link', '');
                  (document.querySelector('.vb-shell') ?? document.body).append(link);
                  link.click();
                  link.remove();
                }""", path);
        page.waitForFunction("() => document.title !== ''");
    }

    /** What a link downloads, as text. */
    String download(Locator link) throws IOException {
        Download download = page.waitForDownload(link::click);
        return Files.readString(download.path(), StandardCharsets.UTF_8);
    }

    /** Asserts that axe-core finds no serious or critical violation on a page as it is. */
    void assertAccessible(String screen, Page shown) {
        // Not by the builder: what was found in order, most of it, would come over from the browser, too.
        if (!Boolean.TRUE.equals(shown.evaluate("() => 'axe' in window"))) {
            shown.evaluate(AxeBuilder.getAxeScript());
        }
        assertThat(shown.evaluate(GRAVE_VIOLATIONS)).asInstanceOf(LIST).as("accessibility of " + screen).isEmpty();
    }

    /** What the browser's console said in red since the window was opened: broken scripts, refused policies. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
