package verbatim.text.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** What it costs to compare a quote with the demo's speech, by what was done to it. Run by {@code tools/bench-jmh}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(value = 1, jvmArgs = {"-XX:+UseSerialGC", "-Xmx512m"})
public class ComparisonBenchmark {

    /** The quote, as an article may print it. */
    @Param({
        "I speak today in an hour of national peril and national opportunity",
        "The present state of our economy is disturbing. ... Business bankruptcies have reached their highest level",
        "Since 1951 farm income has been squeezed down by 35 percent",
        "In short, the American economy is in trouble. We must show the world what a free economy can do",
        "Nobody has ever said a word of this on any day"
    })
    public String quote = "";

    private final WordingComparison comparison = new WordingComparison(HouseStyle.standard("en"));
    private String text = "";
    private SourceWords source = SourceWords.of("", "en");

    /** Reads the speech. */
    @Setup
    public void read() throws IOException {
        text = Files.readString(Path.of("seeds", "sources", "kennedy_1961_state_of_the_union.txt"));
        source = SourceWords.of(text, "en");
    }

    /** The source read before, as the workbench has it. */
    @Benchmark
    public Comparison compare() {
        return comparison.compare(quote, source);
    }

    /** With reading the source. */
    @Benchmark
    public Comparison readAndCompare() {
        return comparison.compare(quote, SourceWords.of(text, "en"));
    }
}
