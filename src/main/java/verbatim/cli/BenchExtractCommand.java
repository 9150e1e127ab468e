package verbatim.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verbatim.text.TextParser;

/**
 * {@code bench extract}: words a second of the text engine on one core once warm, the time of a word in a short and in
 * a very long document, and the heap used. A word is a run of characters between blanks.
 */
@Command(name = "extract", mixinStandardHelpOptions = true,
        description = "Measures how fast quotes are found, on documents given as a line of JSON each (id, text, lang).")
final class BenchExtractCommand implements Callable<Integer> {

    private static final int SHORT = 1_000;
    private static final int LONG = 1_000_000;
    private static final int MEGABYTE = 1 << 20;

    @Parameters(paramLabel = "DOCUMENTS", description = "a file of JSON lines")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path documents;

    @Option(names = "--rounds", defaultValue = "5", description = "how often all documents are read (default: 5)")
    private int rounds = 5;

    private final PrintStream out;

    /** Prints to the process's standard output. */
    BenchExtractCommand() {
        this(System.out);
    }

    /** Prints to {@code out}. */
    BenchExtractCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        List<QuoteLines.Document> read = read();
        TextParser parser = new TextParser();
        long words = read.stream().mapToLong(d -> words(d.text())).sum();
        if (words == 0) {
            throw new CommandFailed("no words in " + documents);
        }
        double best = Double.MAX_VALUE;
        double first = 0;
        for (int round = 0; round < Math.max(1, rounds); round++) {
            double seconds = seconds(parser, read);
            first = round == 0 ? seconds : first;
            best = Math.min(best, seconds);
        }
        QuoteLines.Document small = ofLength(read, SHORT);
        QuoteLines.Document large = ofLength(read, LONG);
        double smallTime = perWord(parser, small, LONG / SHORT);
        double largeTime = perWord(parser, large, 2);
        Runtime runtime = Runtime.getRuntime();
        print("documents", "%,d".formatted(read.size()));
        print("words", "%,d".formatted(words));
        print("words a second, first round", "%,.0f".formatted(words / first));
        print("words a second, best of " + Math.max(1, rounds) + " rounds", "%,.0f".formatted(words / best));
        print("microseconds a word at %,d words".formatted(SHORT), "%.2f".formatted(smallTime * 1e6));
        print("microseconds a word at %,d words".formatted(LONG), "%.2f".formatted(largeTime * 1e6));
        print("ratio of the two", "%.2f".formatted(largeTime / smallTime));
        print("heap used, megabytes", "%,d".formatted((runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE));
        return 0;
    }

    private void print(String what, String figure) {
        out.printf(Locale.ROOT, "%-40s %14s%n", what, figure);
    }

    private List<QuoteLines.Document> read() throws IOException {
        QuoteLines lines = new QuoteLines();
        List<QuoteLines.Document> read = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(documents, StandardCharsets.UTF_8);
                Stream<String> all = in.lines()) {
            for (String line : (Iterable<String>) all::iterator) {
                if (!line.isBlank()) {
                    read.add(lines.read(line));
                }
            }
        } catch (BadLineException e) {
            throw new CommandFailed("line " + (read.size() + 1) + ": " + e.getMessage());
        }
        return read;
    }

    private static double seconds(TextParser parser, List<QuoteLines.Document> documents) {
        long start = System.nanoTime();
        for (QuoteLines.Document each : documents) {
            parser.parse(each.text(), each.language());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Seconds a word, the best of three tries of {@code times} readings each. */
    private static double perWord(TextParser parser, QuoteLines.Document document, int times) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < times; i++) {
                parser.parse(document.text(), document.language());
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best / times / words(document.text());
    }

    /** One document of about that many words, made of the given ones, again and again where they do not suffice. */
    private static QuoteLines.Document ofLength(List<QuoteLines.Document> documents, int words) {
        StringBuilder text = new StringBuilder();
        long have = 0;
        for (int i = 0; have < words; i++) {
            String next = documents.get(i % documents.size()).text();
            long count = words(next);
            if (have + count > words) {
                next = next.substring(0, end(next, words - have));
                count = words - have;
            }
            text.append(next).append("\n\n");
            have += Math.max(1, count);
        }
        return new QuoteLines.Document(new JsonLine.Id("long", false), text.toString(), documents.getFirst().language());
    }

    private static int end(String text, long words) {
        long seen = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1)) && ++seen == words) {
                return i;
            }
        }
        return text.length();
    }

    private static long words(String text) {
        long words = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean begins = !Character.isWhitespace(text.charAt(i))
                    && (i == 0 || Character.isWhitespace(text.charAt(i - 1)));
            words += begins ? 1 : 0;
        }
        return words;
    }
}
