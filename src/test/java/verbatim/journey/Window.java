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
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/** One person's browser window, and what the browser complained of meanwhile. */
final class Window implements AutoCloseable {

    private static final String GRAVE_VIOLATIONS = """
            async part => (await axe.run(part ?? document, {resultTypes: ['violations']})).violations
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

    /** Contexts of the one browser that windows have left, by language and scheme. */
    private static final Map<String, List<BrowserContext>> LEFT = new HashMap<>();

    private final Browser browser;
    private final String base;
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private String kind = "";
    private String language = "en-US";
    private String signedIn = "";
    private Page page;

    private Window(String base, Browser browser) {
        this.base = base;
        this.browser = browser;
        context = context(ColorScheme.LIGHT);
        page = context.newPage();
    }

    /** One that no window uses, of this window's language and of this scheme. */
    private BrowserContext context(ColorScheme scheme) {
        kind = language + " " + scheme;
        var free = LEFT.getOrDefault(kind, List.of());
        return free.isEmpty()
                ? browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme).setLocale(language))
                : free.removeLast();
    }

    /** It forgets who was signed in, and keeps the scripts that it has read. */
    private void leave() {
        List.copyOf(context.pages()).forEach(Page::close);
        context.clearCookies();
        LEFT.computeIfAbsent(kind, of -> new ArrayList<>()).add(context);
    }

    /** A window that knows nothing of any other. */
    static Window open(int port) {
        return new Window("http://localhost:" + port, OneBrowser.STARTED);
    }

    /** One browser for all journeys of a run: to start it anew for each took more than some of them. */
    private static final class OneBrowser {

        static final Browser STARTED = start();

        private static Browser start() {
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv("VERBATIM_CHROMIUM")))
                    .setArgs(ARGUMENTS));
        }
    }

    /** From now on the browser asks for this language, such as "de-AT". */
    void speak(String tag) {
        language = tag;
    }

    /** A fresh window of this size and scheme, on the sign-in screen. */
    Page fresh(int width, int height, ColorScheme scheme) {
        empty(width, height, scheme);
        page.navigate(base + "/");
        page.locator("input[name=username]").waitFor();
        return page;
    }

    private void empty(int width, int height, ColorScheme scheme) {
        signedIn = "";
        leave();
        context = context(scheme);
        page = context.newPage();
        page.setViewportSize(width, height);
        page.setDefaultTimeout(20_000);
        // Two forks share the machine: a window may take longer than the usual five seconds to be drawn.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** A fresh desktop window with this person signed in. */
    Page signIn(String username, String password) {
        return signIn(username, password, 1440, 900, ColorScheme.LIGHT);
    }

    /** A fresh window with this person signed in: the form is sent without its screen, which other tests look at. */
    Page signIn(String username, String password, int width, int height, ColorScheme scheme) {
        empty(width, height, scheme);
        var form = context.request().get(base + "/sign-in").text();
        var answer = context.request().post(base + "/sign-in", RequestOptions.create().setForm(FormData.create()
                .set("username", username)
                .set("password", password)
                .set("_csrf", Jsoup.parse(form).select("meta[name=_csrf]").attr("content"))));
        assertThat(answer.url()).as("where the sign-in leads").doesNotContain("sign-in");
        page.navigate(base + "/");
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
        prepareAxe(shown);
        assertThat(shown.evaluate(GRAVE_VIOLATIONS)).asInstanceOf(LIST).as("accessibility of " + screen).isEmpty();
    }

    /** Asserts the same of what stands over a screen that was looked at before. */
    void assertAccessible(String screen, Locator part) {
        prepareAxe(part.page());
        assertThat(part.evaluate(GRAVE_VIOLATIONS)).asInstanceOf(LIST).as("accessibility of " + screen).isEmpty();
    }

    private static void prepareAxe(Page shown) {
        // Not by the builder: what was found in order, most of it, would come over from the browser, too.
        if (!Boolean.TRUE.equals(shown.evaluate("() => 'axe' in window"))) {
            shown.evaluate(AxeBuilder.getAxeScript());
        }
    }

    /** What the browser's console said in red since the window was opened: broken scripts, refused policies. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        leave();
    }
}
