package verbatim.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to find the quotes of a text: the articles of the demo desk, one after another until there are as many
 * words as asked for. Run by {@code tools/bench-jmh}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgs = {"-XX:+UseSerialGC", "-Xmx512m"})
public class ParsingBenchmark {

    /** Length of the text. */
    @Param({"1000", "10000", "1000000"})
    public int words;

    private final TextParser parser = new TextParser();
    private String text = "";

    /** Makes the text. */
    @Setup
    public void make() throws IOException {
        List<String> lines;
        try (Stream<Path> articles = Files.list(Path.of("seeds", "articles"))) {
            lines = articles.sorted().flatMap(ParsingBenchmark::lines).toList();
        }
        StringBuilder made = new StringBuilder();
        for (int i = 0, have = 0; have < words; i++) {
            String line = lines.get(i % lines.size());
            made.append(line).append('\n');
            have += line.isBlank() ? 0 : line.strip().split("\\s+").length;
        }
        text = made.toString();
    }

    private static Stream<String> lines(Path article) {
        try {
            return Files.readAllLines(article).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Milliseconds a text; divided by its words, the time of a word. */
    @Benchmark
    public ParsedText parse() {
        return parser.parse(text, "en");
    }
}
