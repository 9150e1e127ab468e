package verbatim.cli;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import verbatim.account.SignedIn;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.Imported;
import verbatim.article.Importing;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageRow;
import verbatim.review.talk.Talking;

/**
 * Measures one long article in the workbench, in Chromium; and the same text with the same marks drawn by
 * @recogito/text-annotator in the same run. {@code tools/bench-workbench} starts the desk for it and fetches the peer.
 */
@Command(name = "bench-workbench")
final class BenchWorkbench implements Callable<Integer> {

    private static final int STEPS = 40;
    private static final int WINDOWS = 5;
    private static final int WARMING = 600;
    private static final double PATIENCE_MS = 180_000;

    @Option(names = "--url", required = true)
    private String url = "";

    @Option(names = "--data", required = true)
    private Path data = Path.of("");

    @Option(names = "--pid", required = true)
    private long process;

    @Option(names = "--peer", description = "The script of @recogito/text-annotator; without it the peer is left out.")
    private @Nullable Path peer;

    @Option(names = "--words")
    private int words = 200_000;

    @Option(names = "--passages")
    private int passages = 1_000;

    @Option(names = "--threads", description = "So many passages are talked about, by two people; whoever is measured has read none of it.")
    private int threads;

    private ArticleId warming = new ArticleId(new UUID(0, 0));
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private String text = "";
    private List<PassageRow> rows = List.of();

    private BenchWorkbench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchWorkbench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        double imported = fill();
        System.out.printf(Locale.ROOT, "%d characters, %d passages, %d of them inside another%n",
                text.length(), rows.size(), rows.stream().filter(row -> row.parent() != null).count());
        System.out.printf(Locale.ROOT, "%d threads%n", threads);
        System.out.printf(Locale.ROOT, "imported in %.1f s%n", imported);
        double session = sessionKilobytes();
        warmUp();
        try (var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv("VERBATIM_CHROMIUM")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            var page = signedIn(browser);
            double opened = open(page);
            System.out.printf(Locale.ROOT, "opened in %.0f ms%n", opened);
            var choices = keys(page, turn -> turn % 2 == 0 ? "j" : "u", ".vb-card .top .label", "mark.chosen");
            var saves = keys(page, MeasuredDesk::findingKey, ".vb-bottom .said", "mark.chosen");
            double frames = scroll(page);
            System.out.printf(Locale.ROOT, "choose median %.0f ms, save median %.0f ms%n",
                    MeasuredDesk.percentile(choices, 0.5), MeasuredDesk.percentile(saves, 0.5));
            double peerOpened = peer == null ? 0 : peer(browser);
            double choose = MeasuredDesk.percentile(choices, 0.95);
            double save = MeasuredDesk.percentile(saves, 0.95);
            System.out.printf(
                    Locale.ROOT,
                    "import %.1f s; open %.0f ms; choose p95 %.0f ms; save p95 %.0f ms; scroll %.0f fps; session %.0f KB;"
                            + " peer open %.0f ms%n",
                    imported, opened, choose, save, frames, session, peerOpened);
            return imported < 10 && opened < 1_500 && choose < 100 && save < 150 && session < 2_000 ? 0 : 1;
        }
    }

    /** Returns the seconds that the import took. */
    private double fill() throws Exception {
        try (var services = new MeasuredDesk(data, process).services()) {
            for (int i = 0; i <= WINDOWS; i++) {
                MeasuredDesk.editor(services, i);
            }
            MeasuredDesk.actAs(services, "editor0");
            var importing = services.getBean(Importing.class);
            warming = importing.take(Imported.pasted(MadeArticle.nested(2_000, 20, 2)), named("To warm up"));
            long begun = System.nanoTime();
            article = importing.take(Imported.pasted(MadeArticle.nested(words, passages, 1)), named("Measured at length"));
            double seconds = (System.nanoTime() - begun) / 1e9;
            text = services.getBean(ArticleReading.class).find(article).orElseThrow().text();
            rows = services.getBean(PassageReading.class).of(article);
            talk(services);
            SignedIn.nobody();
            return seconds;
        }
    }

    /** Spread evenly over the article: a question that mentions the one who is measured, and another's answer. */
    private void talk(ConfigurableApplicationContext services) {
        if (threads > rows.size()) {
            throw new CommandLine.ParameterException(new CommandLine(this), "more threads than passages: " + threads);
        }
        var talking = services.getBean(Talking.class);
        for (int i = 0; i < threads; i++) {
            MeasuredDesk.actAs(services, "editor1");
            var thread = talking.begin(rows.get(i * rows.size() / threads).id(), "@Editor 0 Where was this said, and to whom?");
            MeasuredDesk.actAs(services, "editor2");
            talking.reply(thread, 1, "In the hearing; the transcript has it on its second page.");
        }
    }

    private static ArticleDetails named(String headline) {
        return new ArticleDetails(headline, null, null, null, "en", null, null, null);
    }

    /** A desk's server has been up for hours: somebody went through another article before. */
    private void warmUp() {
        var window = new DeskWindow(url);
        window.signIn("editor" + WINDOWS, MeasuredDesk.PASSWORD);
        window.open("article/" + warming.value());
        for (int turn = 0; turn < WARMING; turn++) {
            window.key(turn % 2 == 0 ? "j" : "u");
            window.key(MeasuredDesk.findingKey(turn));
        }
    }

    /** What one window with the article costs the server, after a choice and a save. */
    private double sessionKilobytes() throws Exception {
        var desk = new MeasuredDesk(data, process);
        window(0);
        double before = desk.heapMegabytes();
        for (int i = 1; i <= WINDOWS; i++) {
            window(i);
        }
        return (desk.heapMegabytes() - before) * 1_000 / WINDOWS;
    }

    private void window(int editor) {
        var window = new DeskWindow(url);
        window.signIn("editor" + editor, MeasuredDesk.PASSWORD);
        window.open("article/" + article.value());
        window.key("j");
        window.key("1");
    }

    private Page signedIn(Browser browser) {
        var page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900)).newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.navigate(url + "/");
        page.locator("input[name=username]").fill("editor0");
        page.locator("input[name=password]").fill(MeasuredDesk.PASSWORD);
        page.keyboard().press("Enter");
        page.locator(".vb-shell").waitFor();
        page.navigate(url + "/articles");
        // The code of the workbench is there, as for anybody who opened an article before.
        page.getByText("To warm up").first().click();
        page.locator("vb-article-text mark").first().waitFor();
        page.goBack();
        page.locator(".vb-articles li").first().waitFor();
        return page;
    }

    /** From the click on the article until its text stands there with its marks, painted. */
    private double open(Page page) {
        page.evaluate("""
                headline => {
                  const link = [...document.querySelectorAll('.vb-articles a')].find(a => a.textContent.includes(headline));
                  window.opened = new Promise(done => {
                    const begun = performance.now();
                    const look = () => document.querySelectorAll('vb-article-text mark').length > 0
                      && document.querySelector('.vb-list button')
                      ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)))
                      : requestAnimationFrame(look);
                    link.click();
                    look();
                  });
                }""", "Measured at length");
        return ((Number) page.evaluate("window.opened")).doubleValue();
    }

    private interface Keys {
        String in(int turn);
    }

    /** The time from each key until the words of a part have changed and the mark is in sight, painted. */
    private List<Double> keys(Page page, Keys keys, String part, String mark) {
        var times = new ArrayList<Double>();
        for (int turn = 0; turn < STEPS; turn++) {
            page.evaluate("""
                    ([part, mark]) => {
                      const words = () => document.querySelector(part)?.textContent ?? '';
                      const before = words();
                      const inSight = () => {
                        const box = document.querySelector(mark).getBoundingClientRect();
                        const pane = document.querySelector('.vb-reading').getBoundingClientRect();
                        return box.top >= pane.top && box.bottom <= pane.bottom;
                      };
                      window.changed = new Promise(done => addEventListener('keydown', () => {
                        const begun = performance.now();
                        // Where the mark is, is asked after a frame is painted: that costs no layout.
                        const look = () => words() !== before && document.querySelector(mark)
                          ? requestAnimationFrame(() => setTimeout(() => inSight() ? done(performance.now() - begun) : look()))
                          : requestAnimationFrame(look);
                        look();
                        setTimeout(() => done(-1), 20_000);
                      }, { once: true, capture: true }));
                    }""", List.of(part, mark));
            page.keyboard().press(keys.in(turn));
            double time = ((Number) page.evaluate("window.changed")).doubleValue();
            if (time < 0) {
                throw new IllegalStateException("Nothing changed in %s at the key %s (step %d): %s"
                        .formatted(part, keys.in(turn), turn, page.locator(".vb-bottom, .vb-card").allInnerTexts()));
            }
            times.add(time);
        }
        return times.subList(STEPS / 4, STEPS);
    }

    /** Frames a second while the text is scrolled through. */
    private static double scroll(Page page) {
        return ((Number) page.evaluate("""
                () => new Promise(done => {
                  const pane = document.querySelector('.vb-reading');
                  const begun = performance.now();
                  let frames = 0;
                  const next = () => {
                    frames++;
                    pane.scrollTop += 120;
                    const passed = performance.now() - begun;
                    passed < 3000 ? requestAnimationFrame(next) : done(frames * 1000 / passed);
                  };
                  requestAnimationFrame(next);
                })""")).doubleValue();
    }

    /** The same text with the same marks in @recogito/text-annotator, from the text to what is painted. */
    private double peer(Browser browser) {
        var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
        page.setContent("<div id='text' style='white-space: pre-wrap; width: 66ch; font: 18px/1.65 serif'></div>");
        // Its build for browsers asks Node's process whether it is in production.
        page.evaluate("window.process = { env: { NODE_ENV: 'production' } }");
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(peer));
        var marks = rows.stream()
                .map(row -> Map.of(
                        "id", row.label(),
                        "start", row.fragments().getFirst().start(),
                        "end", row.fragments().getLast().end()))
                .toList();
        return ((Number) page.evaluate("""
                ({ text, marks }) => new Promise(done => {
                  const begun = performance.now();
                  const element = document.getElementById('text');
                  element.textContent = text;
                  const annotator = RecogitoJS.createTextAnnotator(element);
                  annotator.setAnnotations(marks.map(({ id, start, end }) => ({
                    id,
                    bodies: [],
                    target: { annotation: id, selector: [{ quote: text.substring(start, end), start, end }] },
                  })));
                  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun))));
                })""", Map.of("text", text, "marks", marks))).doubleValue();
    }
}
