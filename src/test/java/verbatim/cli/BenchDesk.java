package verbatim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import verbatim.account.SignedIn;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.article.Imported;
import verbatim.article.Importing;
import verbatim.passage.Finding;
import verbatim.passage.PassageReading;
import verbatim.passage.QuoteChecking;

/**
 * Measures a running desk at work: signed-in editors, each on an article, who choose a passage every 3 seconds and save a
 * finding every 10; or, with {@code --growth}, what sessions hold after 50, 100, 150 and 200 saves, with a look at the queue after every tenth.
 * {@code tools/bench-desk} starts the desk for it, on a database of its own.
 */
@Command(name = "bench-desk")
final class BenchDesk implements Callable<Integer> {

    private static final int CHOOSE_EVERY_MS = 3_000;
    private static final int SAVE_EVERY_MS = 10_000;
    private static final int QUOTES = 40;
    private static final int FEW_QUOTES = 10;
    private static final int WORDS = 1_500;
    private static final int CHANGES = 100;
    private static final int SAVES = 200;
    private static final int SAVES_BETWEEN = 50;
    private static final int SAVES_IN_A_ROW = 10;

    /** The most that a save may take in 95 of 100 cases, in milliseconds. */
    private static final double MOST_SAVE_MS = 200;

    /** What a heap that does not grow may differ by from one look to the next. */
    private static final double MOST_GROWTH_MB = 2;

    @Option(names = "--url", required = true)
    private String url = "";

    @Option(names = "--data", required = true)
    private Path data = Path.of("");

    @Option(names = "--pid", required = true)
    private long process;

    @Option(names = "--editors")
    private int editors = 50;

    @Option(names = "--seconds")
    private int seconds = 180;

    @Option(names = "--growth", description = "Does the heap stay flat over 200 saves of each session?")
    private boolean growth;

    private final ConcurrentLinkedQueue<Double> saves = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> choices = new ConcurrentLinkedQueue<>();
    private final AtomicInteger errors = new AtomicInteger();

    private BenchDesk() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchDesk()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var articles = fill();
        print("%d editors, %d articles of %d passages; heap after collection, nobody signed in: %.0f MB",
                editors, articles.size(), quotes(), desk().heapMegabytes());
        var windows = new ArrayList<DeskWindow>();
        for (int i = 0; i < editors; i++) {
            var window = new DeskWindow(url);
            window.signIn("editor" + i, MeasuredDesk.PASSWORD);
            window.open("article/" + articles.get(i % articles.size()).value());
            windows.add(window);
        }
        double opened = desk().heapMegabytes();
        print("all signed in, each with an article open: %.0f MB", opened);
        return growth ? saveOnAndOn(windows, articles) : workFor(windows);
    }

    private int workFor(List<DeskWindow> windows) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        all(windows, (window, index) -> {
            pause(index * (long) CHOOSE_EVERY_MS / windows.size());
            long nextSave = System.nanoTime() + SAVE_EVERY_MS * 1_000_000L * (index + 1) / windows.size();
            for (int turn = 0; System.nanoTime() < end; turn++) {
                long begun = System.nanoTime();
                var move = step(turn);
                measured(choices, () -> window.key(move), "vb-");
                if (System.nanoTime() >= nextSave) {
                    nextSave += SAVE_EVERY_MS * 1_000_000L;
                    var finding = MeasuredDesk.findingKey(turn / (quotes() - 1));
                    measured(saves, () -> window.key(finding), "Saved: finding");
                }
                pause(CHOOSE_EVERY_MS - (System.nanoTime() - begun) / 1_000_000);
            }
        });
        double held = desk().heapMegabytes();
        print("%d saves, %d choices; save median %.0f ms, choose median %.0f ms",
                saves.size(), choices.size(), MeasuredDesk.percentile(saves, 0.5), MeasuredDesk.percentile(choices, 0.5));
        print("save p95 %.0f ms; choose p95 %.0f ms; errors %d; heap %.0f MB",
                MeasuredDesk.percentile(saves, 0.95), MeasuredDesk.percentile(choices, 0.95), errors.get(), held);
        return errors.get() == 0 && MeasuredDesk.percentile(saves, 0.95) < MOST_SAVE_MS && held < desk().mostHeapMegabytes() ? 0 : 1;
    }

    private int saveOnAndOn(List<DeskWindow> windows, List<ArticleId> articles) throws Exception {
        var looks = new ArrayList<Double>();
        for (int done = 0; done < SAVES; done += SAVES_BETWEEN) {
            all(windows, (window, index) -> {
                for (int i = 0; i < SAVES_BETWEEN; i++) {
                    if (i % SAVES_IN_A_ROW == 0) {
                        window.open("queue");
                        window.open("article/" + articles.get(index).value());
                    }
                    int row = i % SAVES_IN_A_ROW;
                    var move = step(row);
                    var finding = MeasuredDesk.findingKey(i / SAVES_IN_A_ROW + 2 * (row / (quotes() - 1)));
                    measured(choices, () -> window.key(move), "vb-");
                    // A finding that the passage has already is taken back by its key: that is saved as well.
                    measured(saves, () -> window.key(finding), "Saved: ");
                }
            });
            looks.add(desk().heapMegabytes());
            print("after %d saves in each of %d sessions: %.1f MB", done + SAVES_BETWEEN, windows.size(), looks.getLast());
        }
        double grown = looks.getLast() - looks.getFirst();
        print("save p95 %.0f ms; choose p95 %.0f ms; errors %d; heap %.0f MB; grown by %.1f MB from the 50th to the 200th save",
                MeasuredDesk.percentile(saves, 0.95), MeasuredDesk.percentile(choices, 0.95), errors.get(), looks.getLast(), grown);
        return errors.get() == 0 && grown <= MOST_GROWTH_MB ? 0 : 1;
    }

    /** Down through the passages and up again. */
    private String step(int turn) {
        return turn / (quotes() - 1) % 2 == 0 ? "j" : "k";
    }

    /** Passages of an article; fewer where each gets a history first. */
    private int quotes() {
        return growth ? FEW_QUOTES : QUOTES;
    }

    private interface Work {
        void in(DeskWindow window, int index) throws Exception;
    }

    private static void all(List<DeskWindow> windows, Work work) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < windows.size(); i++) {
                int index = i;
                running.add(people.submit(() -> {
                    work.in(windows.get(index), index);
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
    }

    private void measured(ConcurrentLinkedQueue<Double> times, Callable<String> step, String expected) throws Exception {
        long begun = System.nanoTime();
        try {
            var answer = step.call();
            times.add((System.nanoTime() - begun) / 1e6);
            if (!answer.contains(expected)) {
                wrong("not “" + expected + "”: " + answer.substring(0, Math.min(400, answer.length())));
            }
        } catch (RuntimeException failed) {
            wrong(failed.toString());
        }
    }

    private void wrong(String why) {
        if (errors.incrementAndGet() <= 5) {
            System.err.println(why);
        }
    }

    private static void pause(long milliseconds) throws InterruptedException {
        if (milliseconds > 0) {
            Thread.sleep(milliseconds);
        }
    }

    /** Editors with a password that is known, and an article for each, through the application's own services. */
    private List<ArticleId> fill() throws IOException {
        try (var services = desk().services()) {
            var people = new ArrayList<String>();
            for (int i = 0; i < editors; i++) {
                people.add(MeasuredDesk.editor(services, i));
            }
            var articles = new ArrayList<ArticleId>();
            for (int i = 0; i < editors; i++) {
                MeasuredDesk.actAs(services, people.get(i));
                articles.add(services.getBean(Importing.class).take(
                        Imported.pasted(MadeArticle.text(WORDS, quotes(), 1 + i)),
                        new ArticleDetails("Measured " + i, null, null, null, "en", null, null, null)));
            }
            if (growth) {
                MeasuredDesk.actAs(services, people.getFirst());
                articles.forEach(article -> changeMuch(services, article));
            }
            SignedIn.nobody();
            return articles;
        }
    }

    /** A hundred changes of each passage. */
    private static void changeMuch(ConfigurableApplicationContext services, ArticleId article) {
        var checking = services.getBean(QuoteChecking.class);
        for (var row : services.getBean(PassageReading.class).of(article)) {
            var card = checking.take(row.id());
            for (int i = 0; i < CHANGES; i++) {
                card = checking.conclude(row.id(), card.version(), i % 2 == 0 ? Finding.OUT_OF_CONTEXT : Finding.MISATTRIBUTED, null);
            }
        }
    }

    private MeasuredDesk desk() {
        return new MeasuredDesk(data, process);
    }

    private static void print(String format, Object... figures) {
        System.out.println(String.format(Locale.ROOT, format, figures));
        System.out.flush();
    }
}
