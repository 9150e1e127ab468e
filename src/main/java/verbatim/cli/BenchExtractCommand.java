package verbatim.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verbatim.text.TextParser;

/**
 * {@code bench extract}: words a second of the text engine on one core once warm, the time of a word in a short and in
 * a very long document, and the most memory that the process had. A word is a run of characters between blanks.
 */
@Command(name = "extract", mixinStandardHelpOptions = true,
        description = "Measures how fast quotes are found, on documents given as a line of JSON each (id, text, lang).")
final class BenchExtractCommand implements Callable<Integer> {

    private static final int SHORT = 1_000;
    private static final int TURNS = 4;

    /** The part of a round's time in which something may be compiled once it is warm. */
    private static final double COMPILING = 0.1;

    /** No more rounds are read to get warm. */
    private static final int MOST_ROUNDS = 60;

    /** Characters; no run of words is longer on the average. */
    private static final int LONGEST_WORD = 100;

    private static final int KILOBYTES_A_MEGABYTE = 1024;
    private static final Path STATUS = Path.of("/proc/self/status");

    @Parameters(paramLabel = "DOCUMENTS", description = "a file of JSON lines")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path documents;

    @Option(names = "--rounds", defaultValue = "5", description = "how often all documents are read once warm (default: 5)")
    private int rounds = 5;

    @Option(names = "--long", defaultValue = "1000000", description = "words of the very long document (default: 1000000)")
    private int longest = 1_000_000;

    private final QuoteLines lines = new QuoteLines();
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
        TextParser parser = new TextParser();
        Round first = round(parser);
        if (first.words == 0) {
            throw new CommandFailed(CommandRefusal.NO_WORDS, documents);
        }
        int before = warm(parser);
        Round best = round(parser);
        for (int i = 1; i < rounds; i++) {
            Round next = round(parser);
            best = next.seconds < best.seconds ? next : best;
        }
        print("documents", "%,d".formatted(first.documents));
        print("words", "%,d".formatted(first.words));
        print("words a second, first round", "%,.0f".formatted(first.words / first.seconds));
        print("rounds before it was warm", "%,d".formatted(before));
        print("words a second, best of " + Math.max(1, rounds) + " rounds", "%,.0f".formatted(best.words / best.seconds));
        printPeak();
        linearity(parser);
        return 0;
    }

    /**
     * Reads the documents until next to nothing is compiled any more, and says how often: on one core what compiles takes turns
     * with what is measured.
     */
    private int warm(TextParser parser) throws IOException {
        @Nullable CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        int read = 1;
        for (boolean compiles = compiler != null && rounds > 1; compiles && read < MOST_ROUNDS; read++) {
            long compiled = compiler.getTotalCompilationTime();
            double seconds = round(parser).seconds;
            compiles = (compiler.getTotalCompilationTime() - compiled) / 1e3 > seconds * COMPILING;
        }
        return read;
    }

    /** One reading of all documents: what was read, and the seconds that finding the quotes took. */
    private record Round(int documents, long words, double seconds) {}

    /** Reads the documents one after another, as {@code extract} does, so that no more than one is held. */
    private Round round(TextParser parser) throws IOException {
        int count = 0;
        long words = 0;
        long nanoseconds = 0;
        try (Stream<QuoteLines.Document> all = read()) {
            for (QuoteLines.Document document : (Iterable<QuoteLines.Document>) all::iterator) {
                long start = System.nanoTime();
                parser.parse(document.text(), document.language());
                nanoseconds += System.nanoTime() - start;
                words += words(document.text());
                count++;
            }
        }
        return new Round(count, words, nanoseconds / 1e9);
    }

    /** The documents, each read when it is asked for. */
    private Stream<QuoteLines.Document> read() throws IOException {
        LineNumberReader in = new LineNumberReader(Files.newBufferedReader(documents, StandardCharsets.UTF_8));
        return in.lines().filter(line -> !line.isBlank()).map(line -> {
            try {
                return lines.read(line);
            } catch (BadLineException e) {
                throw new CommandFailed(e.in(in.getLineNumber()));
            }
        }).onClose(() -> close(in));
    }

    private static void close(Closeable in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same words as one document and as many of a thousand words, read in turns: what is compiled, and what else runs on
     * the machine, then is the same for both.
     */
    private void linearity(TextParser parser) throws IOException {
        String whole = text(longest);
        String language = parser.languageOf(whole.substring(0, Math.min(whole.length(), SHORT * LONGEST_WORD)));
        List<String> pieces = pieces(whole, SHORT);
        double inPieces = Double.MAX_VALUE;
        double inOne = Double.MAX_VALUE;
        for (int turn = 0; turn < TURNS; turn++) {
            inPieces = Math.min(inPieces, seconds(parser, pieces, language));
            inOne = Math.min(inOne, seconds(parser, List.of(whole), language));
        }
        print("microseconds a word at %,d words".formatted(SHORT), "%.2f".formatted(inPieces / longest * 1e6));
        print("microseconds a word at %,d words".formatted(longest), "%.2f".formatted(inOne / longest * 1e6));
        print("ratio of the two", "%.2f".formatted(inOne / inPieces));
    }

    private static double seconds(TextParser parser, List<String> texts, String language) {
        long start = System.nanoTime();
        for (String each : texts) {
            parser.parse(each, language);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** A text of that many words, made of the documents' own, again and again where they do not suffice. */
    private String text(int words) throws IOException {
        StringBuilder text = new StringBuilder();
        long have = 0;
        while (have < words) {
            try (Stream<QuoteLines.Document> all = read()) {
                Iterator<QuoteLines.Document> documents = all.iterator();
                while (have < words && documents.hasNext()) {
                    String next = documents.next().text();
                    long count = words(next);
                    text.append(next, 0, have + count > words ? end(next, words - have) : next.length()).append("\n\n");
                    have += count;
                }
            }
        }
        return text.toString();
    }

    private static List<String> pieces(String text, int words) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from + end(text.substring(from, Math.min(text.length(), from + words * LONGEST_WORD)), words);
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    /** The most memory that the process ever had resident, where the system tells (Linux: proc(5), VmHWM). */
    private void printPeak() throws IOException {
        if (Files.isReadable(STATUS)) {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith("VmHWM:")) {
                    print("peak memory of the process, megabytes", "%,d".formatted(Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES_A_MEGABYTE));
                }
            }
        }
    }

    private void print(String what, String figure) {
        out.printf(Locale.ROOT, "%-40s %14s%n", what, figure);
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
