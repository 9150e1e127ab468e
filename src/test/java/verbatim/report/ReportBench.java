package verbatim.report;

import static verbatim.report.Reports.evidence;
import static verbatim.report.Reports.passage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import verbatim.comparison.FoundWords;
import verbatim.message.Sentences;
import verbatim.passage.Finding;
import verbatim.source.SourceId;
import verbatim.text.Span;

/**
 * Makes one file of a report, in a process that does nothing else, and says what it took: {@code tools/bench-report} runs it
 * once a format. Each passage has two pieces of evidence, one of them compared word by word, and a note; every fourth lies
 * within another, and for every fifth other words are proposed.
 */
final class ReportBench {

    private static final int AGAIN = 5;

    private static final String SENTENCE =
            "The council said on Tuesday that the old bridge over the river \"will not be closed to lorries before the winter of next year\", and added nothing. ";

    private ReportBench() {}

    /**
     * {@code FORMAT PASSAGES [FILE]}: prints a line as soon as the first file is there, milliseconds that it took, its KB, the
     * milliseconds of processors that the process has used up to now, and the most memory that it has held, in KB;
     * then one with the milliseconds of a later file, and the most memory by then.
     */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var format = ReportFormat.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        var report = report(Integer.parseInt(arguments[1]));
        long began = System.nanoTime();
        var file = format.render(report, Sentences.ENGLISH);
        out.printf(Locale.ROOT, "%d %d %d %d%n", (System.nanoTime() - began) / 1_000_000, file.length / 1024, processor(), peak());
        if (arguments.length > 2) {
            Files.write(Path.of(arguments[2]), file);
        }
        for (int i = 1; i < AGAIN; i++) {
            began = System.nanoTime();
            file = format.render(report, Sentences.ENGLISH);
        }
        out.printf(Locale.ROOT, "%d %d%n", (System.nanoTime() - began) / 1_000_000, peak());
    }

    private static long processor() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    /** The most memory that the process has held, in KB, as the system counts it. */
    private static long peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** A report of so many passages. */
    static Report report(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("Part ").append(i + 1).append(". ").append(SENTENCE).append(i % 5 == 4 ? "\n\n" : "");
        }
        var all = text.toString();
        var quoted = SENTENCE.substring(SENTENCE.indexOf('"'), SENTENCE.lastIndexOf('"') + 1);
        var record = "It will not be closed to lorries until the winter of next year, she said.";
        var found = Objects.requireNonNull(Reports.compared(evidence(new SourceId(UUID.randomUUID()), "Minutes", null, "1", null), quoted, record).found());
        var sources = new ArrayList<SourceId>();
        for (int i = 0; i < Math.max(2, count / 10); i++) {
            sources.add(new SourceId(UUID.randomUUID()));
        }
        var passages = new ArrayList<ReportedPassage>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            int start = all.indexOf(quoted, at);
            at = start + quoted.length();
            boolean inner = i % 4 == 3;
            passages.add(one(i, all, inner ? new Span(start + 6, at - 6) : new Span(start, at), sources, found));
        }
        return Reports.of("A bridge is closed", all, List.of(), passages.toArray(ReportedPassage[]::new));
    }

    private static ReportedPassage one(int i, String text, Span span, List<SourceId> sources, FoundWords found) {
        int source = i % (sources.size() - 1);
        var made = passage("Q" + (i + 1), text, span)
                .approved(i % 5 == 0 ? Finding.ALTERED : Finding.EXACT)
                .note("Heard twice; the recording has a cut at this place, the minutes do not.")
                .evidence(Reports.found(
                        evidence(sources.get(source), "Minutes of sitting " + source, "https://council.example/minutes/" + source, "page " + i, "It will not be closed to lorries until the winter."), found))
                .evidence(Reports.supporting(evidence(sources.get(source + 1), "Minutes of sitting " + (source + 1), null, "page " + i, null)));
        return (i % 5 == 0 ? made.proposed("will not be closed to lorries until the winter of next year") : made).get();
    }
}
