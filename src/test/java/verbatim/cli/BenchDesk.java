package verbatim.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import verbatim.VerbatimApplication;
import verbatim.account.People;
import verbatim.account.Person;
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
 * finding every 10; or, with {@code --growth}, what one session after another still holds after 50, 100, 150 and 200 saves.
 * {@code tools/bench-desk} starts the desk for it, on a database of its own.
 */
@Command(name = "bench-desk")
final class BenchDesk implements Callable<Integer> {

    private static final int CHOOSE_EVERY_MS = 3_000;
    private static final int SAVE_EVERY_MS = 10_000;
    private static final int QUOTES = 40;
    private static final int WORDS = 1_500;
    private static final int CHANGES = 100;
    private static final int SAVES = 200;
    private static final int SAVES_BETWEEN = 50;

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

    @Option(names = "--same-article", description = "All editors work on one article, whose passages have long histories.")
    private boolean sameArticle;

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
                editors, articles.size(), QUOTES, heapMegabytes());
        var windows = new ArrayList<DeskWindow>();
        for (int i = 0; i < editors; i++) {
            var window = new DeskWindow(url);
            window.signIn(username(i), "editor-demo-desk");
            window.open("article/" + articles.get(i % articles.size()).value());
            windows.add(window);
        }
        double opened = heapMegabytes();
        print("all signed in, each with an article open: %.0f MB", opened);
        return growth ? saveOnAndOn(windows) : workFor(windows);
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
                    var finding = Integer.toString(1 + turn % 4);
                    measured(saves, () -> window.key(finding), "Saved: finding");
                }
                pause(CHOOSE_EVERY_MS - (System.nanoTime() - begun) / 1_000_000);
            }
        });
        double held = heapMegabytes();
        print("%d saves, %d choices; save median %.0f ms, choose median %.0f ms",
                saves.size(), choices.size(), percentile(saves, 0.5), percentile(choices, 0.5));
        print("save p95 %.0f ms; choose p95 %.0f ms; errors %d; heap %.0f MB",
                percentile(saves, 0.95), percentile(choices, 0.95), errors.get(), held);
        return errors.get() == 0 && percentile(saves, 0.95) < MOST_SAVE_MS && held < mostHeapMegabytes() ? 0 : 1;
    }

    private int saveOnAndOn(List<DeskWindow> windows) throws Exception {
        var looks = new ArrayList<Double>();
        for (int done = 0; done < SAVES; done += SAVES_BETWEEN) {
            all(windows, (window, index) -> {
                for (int i = 0; i < SAVES_BETWEEN; i++) {
                    var move = step(i);
                    var finding = Integer.toString(1 + i % 4);
                    measured(choices, () -> window.key(move), "vb-");
                    measured(saves, () -> window.key(finding), "Saved: finding");
                }
            });
            looks.add(heapMegabytes());
            print("after %d saves in each of %d sessions: %.1f MB", done + SAVES_BETWEEN, windows.size(), looks.getLast());
        }
        double grown = looks.getLast() - looks.getFirst();
        print("save p95 %.0f ms; choose p95 %.0f ms; errors %d; heap %.0f MB; grown by %.1f MB from the 50th to the 200th save",
                percentile(saves, 0.95), percentile(choices, 0.95), errors.get(), looks.getLast(), grown);
        return errors.get() == 0 && grown <= MOST_GROWTH_MB ? 0 : 1;
    }

    /** Down through the passages and up again. */
    private static String step(int turn) {
        return turn / (QUOTES - 1) % 2 == 0 ? "j" : "k";
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
        try (var desk = application()) {
            var jdbc = desk.getBean(JdbcClient.class);
            for (int i = 0; i < editors; i++) {
                jdbc.sql("""
                                insert into person (id, username, name, role, state, password_hash, password_state,
                                    password_generation, created_at, version)
                                select gen_random_uuid(), :username, :name, role, 'ACTIVE', password_hash, 'OWN', 0, created_at, 0
                                from person where username = 'edda' on conflict do nothing""")
                        .param("username", username(i))
                        .param("name", "Editor " + i)
                        .update();
            }
            var articles = new ArrayList<ArticleId>();
            for (int i = 0; i < (sameArticle ? 1 : editors); i++) {
                SignedIn.as(person(desk, username(i)));
                articles.add(desk.getBean(Importing.class).take(
                        Imported.pasted(MadeArticle.text(WORDS, QUOTES, 1 + i)),
                        new ArticleDetails("Measured " + i, null, null, null, "en", null, null, null)));
            }
            if (growth) {
                SignedIn.as(person(desk, username(0)));
                articles.stream().limit(sameArticle ? 1 : editors).forEach(article -> changeMuch(desk, article));
            }
            SignedIn.nobody();
            return articles;
        }
    }

    /** A hundred changes of each passage. */
    private static void changeMuch(ConfigurableApplicationContext desk, ArticleId article) {
        var checking = desk.getBean(QuoteChecking.class);
        for (var row : desk.getBean(PassageReading.class).of(article)) {
            var card = checking.take(row.id());
            for (int i = 0; i < CHANGES; i++) {
                card = checking.conclude(row.id(), card.version(), i % 2 == 0 ? Finding.EXACT : Finding.CLEANED, null);
            }
        }
    }

    private ConfigurableApplicationContext application() throws IOException {
        int port = PostmasterFile.read(DataFolder.cluster(data)).orElseThrow().port();
        return new SpringApplicationBuilder(VerbatimApplication.class)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "vaadin.productionMode=true",
                        "logging.level.root=warn",
                        "spring.main.banner-mode=off",
                        "spring.datasource.url=" + EmbeddedPostgres.jdbcUrl(port, EmbeddedPostgres.DATABASE),
                        "spring.datasource.username=" + EmbeddedPostgres.USER,
                        "spring.datasource.password=" + Files.readString(DataFolder.passwordFile(data)).strip())
                .run();
    }

    private static Person person(ConfigurableApplicationContext desk, String username) {
        return desk.getBean(People.class).active().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static String username(int editor) {
        return "editor" + editor;
    }

    /** What lives in the application's heap after a full collection: the sum of jcmd's histogram of classes. */
    private double heapMegabytes() throws IOException, InterruptedException {
        var lines = asked("GC.class_histogram");
        var log = System.getProperty("verbatim.histograms");
        if (log != null) {
            Files.write(Path.of(log + "." + System.nanoTime()), lines);
        }
        return lines.stream()
                .filter(line -> line.startsWith("Total"))
                .map(line -> line.strip().split("\\s+"))
                .mapToDouble(total -> Long.parseLong(total[2]) / 1e6)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no histogram: " + String.join(" ", lines)));
    }

    /** The heap that {@code run} gives the application. */
    private double mostHeapMegabytes() throws IOException, InterruptedException {
        var most = Pattern.compile("-XX:MaxHeapSize=(\\d+)").matcher(String.join(" ", asked("VM.flags")));
        return most.find() ? Long.parseLong(most.group(1)) / 1e6 : 0;
    }

    private List<String> asked(String what) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var answer = new ProcessBuilder(jcmd, Long.toString(process), what).redirectErrorStream(true).start();
        var lines = new String(answer.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        answer.waitFor();
        return lines;
    }

    private static double percentile(ConcurrentLinkedQueue<Double> times, double part) {
        var sorted = times.stream().sorted(Comparator.naturalOrder()).toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * part)));
    }

    private static void print(String format, Object... figures) {
        System.out.println(String.format(Locale.ROOT, format, figures));
        System.out.flush();
    }
}
