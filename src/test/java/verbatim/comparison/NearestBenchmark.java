package verbatim.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import verbatim.text.wording.near.NearestPassages;
import verbatim.text.wording.near.NearestPassages.Candidate;
import verbatim.text.wording.near.NearestPassages.Near;
import verbatim.text.wording.word.SourceWords;

/** What it costs to find what is nearest to a quote that nobody said. Run by {@code tools/bench-jmh}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgs = {"-XX:+UseSerialGC", "-Xmx384m", "--enable-native-access=ALL-UNNAMED"})
public class NearestBenchmark {

    private static final String QUOTE =
            "I will not keep from Congress or the public any facts they need in order to weigh what we do and the dangers we run";

    private static final int SOURCES = 500;

    private final SentenceModel model = new SentenceModel();
    private final NearestPassages near = new NearestPassages();
    private SourceWords speech = SourceWords.of("", "en");
    private Candidate known = candidate(speech);

    /** Reads the speech, and what its sentences mean. */
    @Setup
    public void read() throws IOException {
        speech = SourceWords.of(Files.readString(Path.of("seeds", "sources", "kennedy_1961_state_of_the_union.txt")), "en");
        known = candidate(speech);
        near.of(QUOTE, List.of(known), model.await(), 3, Integer.MAX_VALUE);
    }

    private Candidate candidate(SourceWords words) {
        return new Candidate(near.read(words), words::text);
    }

    /** The sentences known already, as the workbench has them. */
    @Benchmark
    public List<Near> known() {
        return near.of(QUOTE, List.of(known), model.await(), 3, 0);
    }

    /** With cutting the speech, and reading every sentence by the model. */
    @Benchmark
    public List<Near> first() {
        return near.of(QUOTE, List.of(candidate(speech)), model.await(), 3, Integer.MAX_VALUE);
    }

    /** Against a desk's sources, cut anew each, of which 300 sentences are read. */
    @Benchmark
    public List<Near> desk() {
        var sources = IntStream.range(0, SOURCES).mapToObj(i -> candidate(speech)).toList();
        return near.of(QUOTE, sources, model.await(), 3, 300);
    }
}
