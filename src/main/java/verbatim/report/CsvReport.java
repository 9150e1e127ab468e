package verbatim.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.ComparisonWords;
import verbatim.passage.PassageCard.EvidenceRow;
import verbatim.passage.PassageCard.Signature;
import verbatim.passage.Stance;
import verbatim.text.CodePoints;

/**
 * The report as CSV (RFC 4180), a row a passage, the dismissed ones too. Offsets are Unicode code points of the
 * article's text, the end exclusive. Where a passage has several pieces of evidence, locator, wording, risks and house
 * style have a line for each, in the same order. The text begins with a byte order mark, without which spreadsheet programs take
 * UTF-8 for an older encoding; it is to be written as UTF-8.
 */
public final class CsvReport {

    /** The columns, in their order. */
    public static final List<String> COLUMNS = List.of(
            "label", "kind", "parent", "status", "state", "finding", "milder than the evidence", "flags", "speaker", "description", "cue",
            "occasion", "words", "start", "end", "fragments", "original words", "evidence", "locator", "wording", "risks", "house style", "sources", "urls", "notes",
            "questions", "searches", "checker", "submitted by", "submitted at", "approved by", "approved at",
            "dismissal reason", "article", "sha256");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The whole file. */
    public String render(Report report) {
        var out = new StringBuilder(BYTE_ORDER_MARK);
        var format = CSVFormat.RFC4180.builder().setHeader(COLUMNS.toArray(String[]::new)).get();
        var offsets = CodePoints.of(report.text());
        try (var printer = new CSVPrinter(out, format)) {
            for (var passage : report.passages()) {
                printer.printRecord(row(report, passage, offsets).stream().map(SafeCell::of));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return out.toString();
    }

    private static List<@Nullable String> row(Report report, ReportedPassage passage, CodePoints offsets) {
        var times = new PrintedTimes(report.head().zone());
        var spans = report.marksOf(passage).stream()
                .map(span -> new int[] {offsets.fromUtf16(span.start()), offsets.fromUtf16(span.end())})
                .toList();
        var row = new ArrayList<@Nullable String>();
        row.add(passage.label());
        // A quote inside a quote is called so in files; what kind of words it has shows in the words.
        row.add(passage.parent() != null && passage.kind().isQuote() ? "nested" : passage.kind().word());
        row.add(passage.parent());
        row.add(passage.status().word());
        row.add(passage.state().words());
        row.add(passage.findingWord());
        row.add(String.join("; ", passage.milder()));
        row.add(passage.flagWords());
        row.add(passage.speaker());
        row.add(passage.speakerDescription());
        row.add(passage.cue());
        row.add(passage.occasion());
        row.add(passage.words());
        row.add(spans.isEmpty() ? "" : String.valueOf(spans.getFirst()[0]));
        row.add(spans.isEmpty() ? "" : String.valueOf(spans.getLast()[1]));
        // Only where there are several: a spreadsheet would take a lone "3-12" for a date.
        row.add(spans.size() < 2 ? "" : joined(spans, span -> span[0] + "-" + span[1], "; "));
        row.add(passage.flags().originalWords());
        row.add(joined(passage.evidence(), e -> (e.stance() == Stance.SUPPORTS ? "supports: " : "contradicts: ")
                + e.title() + ", " + e.locator().words() + (e.excerpt() == null ? "" : ": " + e.excerpt()), "\n"));
        row.add(each(passage.evidence(), e -> e.locator().words()));
        row.add(each(passage.evidence(), e -> e.found() == null ? "not compared" : ComparisonWords.of(e.found().wording())));
        row.add(each(passage.evidence(), e -> risks(passage, e)));
        row.add(each(passage.evidence(), e -> e.found() == null ? "none" : e.found().style()));
        row.add(joined(passage.evidence(), e -> e.title() + (e.confidential() ? " (confidential, " : " (") + e.tier().label() + ")"
                + (e.citation() == null ? "" : ", " + e.citation()), "\n"));
        row.add(joined(passage.evidence(), e -> e.url(), "\n"));
        row.add(joined(passage.notes(), n -> n.text() + " (" + signed(n.written(), times) + ")", "\n"));
        row.add(joined(passage.questions(), q -> "to " + q.putTo() + ": " + q.question()
                + (q.answer() == null ? " (answer awaited)" : " Answer: " + q.answer().shown()), "\n"));
        row.add(joined(passage.searches(), s -> s.searchedIn().words() + " for " + s.searchedFor() + " ("
                + signed(s.searched(), times) + ")", "\n"));
        row.add(passage.checker());
        row.addAll(signature(passage.submitted(), times));
        row.addAll(signature(passage.approved(), times));
        row.add(passage.dismissalReason());
        row.add(report.head().headline());
        row.add(report.head().sha256());
        return row;
    }

    private static String risks(ReportedPassage passage, EvidenceRow row) {
        var found = row.found();
        var risks = found == null ? "" : ComparisonWords.of(found.risks());
        var speaker = passage.speakerIn(row).isOther() ? "another speaker: " + String.join(" and ", row.spokenBy()) : "";
        var all = Stream.of(risks, speaker).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
        return all.isEmpty() ? "none" : all;
    }

    private static List<String> signature(@Nullable Signature by, PrintedTimes times) {
        return by == null ? List.of("", "") : List.of(by.name(), times.iso(by.at()));
    }

    private static String signed(Signature by, PrintedTimes times) {
        return by.name() + ", " + times.iso(by.at());
    }

    /** A line for each piece of evidence, so that the columns tell of the same piece in the same line. */
    private static String each(List<EvidenceRow> evidence, Function<EvidenceRow, String> words) {
        return evidence.stream().map(words).map(line -> line.replaceAll("\\R", " ")).collect(Collectors.joining("\n"));
    }

    /** Each value once, in order; what has none is left out. */
    private static <T> String joined(List<T> values, Function<T, @Nullable String> words, String separator) {
        var found = new ArrayList<String>();
        for (var value : values) {
            var word = words.apply(value);
            if (word != null) {
                found.add(word);
            }
        }
        return found.stream().distinct().collect(Collectors.joining(separator));
    }
}
