package verbatim.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verbatim.text.wording.WordingComparison;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/**
 * {@code bench match}: the time of a comparison once warm on one core, with the source read before and with reading it;
 * against a transcript of 100,000 words, against 500 sources of 5,000 words, and how the time grows with the source.
 */
@Command(name = "match", mixinStandardHelpOptions = true,
        description = "Measures how fast quotes are compared, on cases given as a line of JSON each (id, quote, source).")
final class BenchMatchCommand implements Callable<Integer> {

    private static final int ROUNDS = 12;
    private static final int LONG = 100_000;
    private static final int SHORT = 5_000;
    private static final int MANY = 500;
    private static final int SAMPLE = 40;

    @Parameters(paramLabel = "CASES", description = "a file of JSON lines")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path cases;

    @Option(names = "--sources", paramLabel = "DIR", required = true, description = "the folder that holds the sources")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path sources;

    private final PrintStream out;

    /** Prints to the process's standard output. */
    BenchMatchCommand() {
        this(System.out);
    }

    /** Prints to {@code out}. */
    BenchMatchCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        SourceFolder folder = SourceFolder.open(sources);
        List<MatchLines.Question> questions = questions();
        List<String> texts = new ArrayList<>();
        try {
            for (String name : folder.names()) {
                texts.add(folder.file(name).text().text());
            }
            double[] compared = medians(folder, questions, false);
            double[] read = medians(folder, questions, true);
            print("cases", "%,d".formatted(questions.size()));
            print("milliseconds a case, median", "%.3f".formatted(median(compared)));
            print("milliseconds a case, slowest", "%.3f".formatted(Arrays.stream(compared).max().orElse(0)));
            print("the same with reading the source, median", "%.3f".formatted(median(read)));
        } catch (BadLineException e) {
            throw new CommandFailed(CommandRefusal.CASES_NOT_COMPARED, e.why());
        }
        if (texts.isEmpty()) {
            throw new CommandFailed(CommandRefusal.FOLDER_WITHOUT_SOURCES, sources);
        }
        List<String> words = texts.stream().flatMap(text -> Arrays.stream(text.split("\\s+"))).toList();
        WordingComparison comparison = new WordingComparison(HouseStyle.standard("en"));
        double shortTime = against(comparison, questions, List.of(SourceWords.of(words(words, 0, SHORT), "en")));
        double longTime = against(comparison, questions, List.of(SourceWords.of(words(words, 0, LONG), "en")));
        double longerTime = against(comparison, questions, List.of(SourceWords.of(words(words, 0, 10 * LONG), "en")));
        List<SourceWords> many = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            many.add(SourceWords.of(words(words, i * 731, SHORT), "en"));
        }
        print("milliseconds against %,d words, median".formatted(SHORT), "%.3f".formatted(shortTime));
        print("milliseconds against %,d words, median".formatted(LONG), "%.3f".formatted(longTime));
        print("milliseconds against %,d words, median".formatted(10 * LONG), "%.3f".formatted(longerTime));
        print("time a word at the last two, ratio", "%.2f".formatted(longerTime / longTime / 10));
        print("milliseconds against %d times %,d words, median".formatted(MANY, SHORT),
                "%.1f".formatted(against(comparison, questions, many)));
        return 0;
    }

    /** The best time of each question in several rounds, in milliseconds. */
    private static double[] medians(SourceFolder folder, List<MatchLines.Question> questions, boolean reading)
            throws BadLineException, IOException {
        double[] best = new double[questions.size()];
        Arrays.fill(best, Double.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < best.length; i++) {
                MatchLines.Question question = questions.get(i);
                String name = question.source();
                if (name == null) {
                    throw new BadLineException(LineFault.CASE_WITHOUT_SOURCE, question.id().text());
                }
                SourceComparing.SourceFile file = folder.file(name);
                long start = System.nanoTime();
                SourceComparing.SourceFile asked = reading ? new SourceComparing.SourceFile(name,
                        SourceWords.of(file.text().text(), file.text().language()), file.points()) : file;
                folder.compare(question.quote(), question.speaker(), asked);
                best[i] = Math.min(best[i], (System.nanoTime() - start) / 1e6);
            }
        }
        return best;
    }

    /** The median time of a sample of the quotes against all of these sources, in milliseconds, the best of three each. */
    private static double against(WordingComparison comparison, List<MatchLines.Question> questions, List<SourceWords> sources) {
        int step = Math.max(1, questions.size() / SAMPLE);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < questions.size(); i += step) {
            double best = Double.MAX_VALUE;
            for (int round = 0; round < 3; round++) {
                long start = System.nanoTime();
                for (SourceWords source : sources) {
                    comparison.compare(questions.get(i).quote(), source);
                }
                best = Math.min(best, (System.nanoTime() - start) / 1e6);
            }
            times.add(best);
        }
        return median(times.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /** So many words, one after the other and again, from the {@code first} one on. */
    private static String words(List<String> all, int first, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(all.get((first + i) % all.size())).append(' ');
        }
        return words.toString();
    }

    private List<MatchLines.Question> questions() throws IOException {
        MatchLines lines = new MatchLines();
        List<MatchLines.Question> read = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(cases, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    read.add(lines.read(line));
                }
            }
        } catch (BadLineException e) {
            throw new CommandFailed(e.in(read.size() + 1));
        }
        return read;
    }

    private void print(String what, String figure) {
        out.printf(Locale.ROOT, "%-50s %12s%n", what, figure);
    }
}
