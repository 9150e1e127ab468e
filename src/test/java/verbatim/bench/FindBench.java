package verbatim.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;
import verbatim.DatabaseTest;
import verbatim.DeskOfTests;
import verbatim.Newsroom;
import verbatim.account.SignedIn;
import verbatim.article.ArticleId;
import verbatim.document.ReadingProgress;
import verbatim.passage.ArticleSources;
import verbatim.passage.FindingInSources;
import verbatim.passage.FindingInSources.Scope;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;

/**
 * Measures Find in sources through the workbench's own service, on a real database: each quote of an article against all
 * sources of the desk, and against the article's own five. {@code tools/bench-find} runs it.
 *
 * <p>The sources hold 5,000 words each, sentences of the demo's speech and articles in an order of their own, so that all
 * share their common words; each quote stands in few of them. Of the quotes some are as they were said, some were changed,
 * some run together, and some stand nowhere.
 */
@SpringBootTest
@DatabaseTest
@Import(DeskOfTests.class)
final class FindBench {

    private static final int ROUNDS = 6;
    private static final int WORDS = 5_000;
    private static final int QUOTES = 25;
    private static final int OWN_SOURCES = 5;
    private static final int HOLDING_A_QUOTE = 3;

    private final PrintStream out;
    private final ApplicationContext application;
    private final Random random = new Random(7);

    private FindBench(PrintStream out, ApplicationContext application) {
        this.out = out;
        this.application = application;
    }

    /** {@code [--sources N]}. */
    public static void main(String[] arguments) throws Exception {
        int sources = arguments.length == 2 && arguments[0].equals("--sources") ? Integer.parseInt(arguments[1]) : 500;
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var application = new TestContextManager(FindBench.class).getTestContext().getApplicationContext();
        application.getBean(Newsroom.class).open();
        SignedIn.as(application.getBean(Newsroom.class).edda());
        new FindBench(out, application).run(sources);
        System.exit(0);
    }

    private void run(int count) throws Exception {
        var speech = sentences(Files.readString(Path.of("seeds", "sources", "kennedy_1961_state_of_the_union.txt")));
        var quoted = speech.stream().filter(sentence -> sentence.split(" ").length >= 8).limit(QUOTES + 1L).toList();
        var article = application.getBean(Newsroom.class).imported(text(quoted));
        fill(count, article, speech, quoted);
        var passages = application.getBean(PassageReading.class).of(article).stream()
                .filter(row -> row.kind().isInMarks())
                .map(row -> row.id())
                .toList();
        out.printf(Locale.ENGLISH, "%,d sources of %,d words, %d quotes, heap %,d MB%n",
                count, WORDS, passages.size(), Runtime.getRuntime().maxMemory() >> 20);
        long empty = used();
        out.printf(Locale.ENGLISH, "the first search, every source read: %,d ms", find(passages.getFirst(), Scope.DESK));
        out.printf(Locale.ENGLISH, "; kept of each: %,d bytes%n", (used() - empty) / count);
        var desk = p95(passages, id -> find(id, Scope.DESK));
        var five = p95(passages, id -> find(id, Scope.ARTICLE));
        out.printf(Locale.ENGLISH, "find p95 %d ms; five sources p95 %d ms%n", desk, five);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private long find(PassageId id, Scope scope) {
        long began = System.nanoTime();
        application.getBean(FindingInSources.class).find(id, scope, (done, of) -> true);
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** The first round, in which what is compiled is compiled, does not count. */
    private static long p95(List<PassageId> passages, ToLongFunction<PassageId> time) {
        long[] times = Stream.generate(() -> passages)
                .limit(ROUNDS + 1)
                .flatMap(List::stream)
                .mapToLong(time)
                .skip(passages.size())
                .sorted()
                .toArray();
        return times[(int) Math.ceil(times.length * 0.95) - 1];
    }

    private void fill(int count, ArticleId article, List<String> speech, List<String> quoted) throws Exception {
        var pool = new ArrayList<>(speech);
        pool.removeAll(quoted);
        try (var articles = Files.list(Path.of("seeds", "articles"))) {
            for (var file : articles.sorted().toList()) {
                pool.addAll(sentences(Files.readString(file)));
            }
        }
        for (int i = 0; i < count; i++) {
            var source = source(i, i < HOLDING_A_QUOTE ? withQuotes(pool, quoted) : pool);
            if (i < OWN_SOURCES) {
                application.getBean(ArticleSources.class).lay(article, source);
            }
        }
    }

    private static List<String> withQuotes(List<String> pool, List<String> quoted) {
        return Stream.concat(quoted.stream(), pool.stream()).toList();
    }

    private SourceId source(int number, List<String> pool) {
        var shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, random);
        var words = Stream.generate(() -> shuffled).flatMap(List::stream)
                .flatMap(sentence -> Arrays.stream(sentence.split(" ")))
                .limit(WORDS)
                .collect(Collectors.joining(" "));
        var capturing = application.getBean(Capturing.class);
        return capturing.add(
                new SourceDetails("Source " + number, SourceKind.TRANSCRIPT, Tier.TRANSCRIPT, null, null, null, null, null, null, null, "en", null, null),
                capturing.paste(words, ReadingProgress.UNWATCHED));
    }

    /** An article whose quotes are sentences of the speech: as they were said, changed, run together, or not from there. */
    private static String text(List<String> quoted) {
        var text = new StringBuilder();
        for (int i = 0; i < QUOTES; i++) {
            var words = quoted.get(i);
            var said = switch (i % 5) {
                case 0 -> words;
                case 1 -> words.replaceFirst(" (\\p{L}+) (\\p{L}+) ", " $2 ");
                case 2 -> words.replaceFirst(" the ", " our ").replaceFirst(" is ", " is not ");
                case 3 -> words + " " + quoted.get(i + 1);
                default -> "Number %d of the harbour bills was never shown to anybody on the council.".formatted(i);
            };
            text.append('"').append(said.replace('"', ' ')).append("\" John Kennedy said.\n\n");
        }
        return text.toString();
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(text.replaceAll("\\s+", " ").split("(?<=[.?!]) (?=\\p{Lu})")).filter(sentence -> sentence.length() < 400).toList();
    }
}
