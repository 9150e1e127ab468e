package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.report.Reports.evidence;
import static verbatim.report.Reports.passage;
import static verbatim.report.Reports.span;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.message.Sentences;
import verbatim.passage.CheckState;
import verbatim.passage.Finding;
import verbatim.passage.PassageKind;
import verbatim.source.SourceId;

class CsvReportTest {

    private static final String TEXT = "😀 She said, \"It, is\nclosed.\" Then: \"Go!\" 😀";

    private static List<CSVRecord> rows(Report report) throws IOException {
        var sheet = ReportSheet.of(report, Sentences.ENGLISH);
        var csv = new CsvReport().render(sheet);
        assertThat(csv).startsWith("\uFEFFlabel,kind,parent,").endsWith("\r\n");
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(new StringReader(csv.substring(1)))) {
            assertThat(parser.getHeaderNames()).isEqualTo(sheet.columns());
            return parser.getRecords();
        }
    }

    @Test
    void givesARowAPassageWithAllThatIsKnown() throws IOException {
        var first = passage("Q1", TEXT, span(TEXT, "\"It, is\nclosed.\""), span(TEXT, "\"Go!\""))
                .approved(Finding.EXACT)
                .note("Heard twice.").search("the archive", "closed").question("Really?", "Yes.")
                .evidence(evidence(new SourceId(UUID.randomUUID()), "Recording", "https://council.example/1", "00:12", "It is."))
                .get();
        var second = passage("Q2", TEXT, span(TEXT, "\"Go!\"")).kind(PassageKind.DIRECT, "Q1").dismissed("An echo.").get();
        var rows = rows(Reports.of(TEXT, first, second));

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().toMap())
                .containsEntry("label", "Q1")
                .containsEntry("kind", "direct")
                .containsEntry("status", "Verified")
                .containsEntry("state", "approved")
                .containsEntry("finding", "Exact")
                .containsEntry("speaker", "Claudia Sheinbaum")
                .containsEntry("words", "\"It, is\nclosed.\" … \"Go!\"")
                .containsEntry("evidence", "contradicts: Recording, 00:12: It is.")
                .containsEntry("sources", "Recording (tier 2), Office of the mayor, 25 April 2026")
                .containsEntry("urls", "https://council.example/1")
                .containsEntry("notes", "Heard twice. (Ben Checker, 2026-04-26T12:00:00+02:00)")
                .containsEntry("questions", "to the press office: Really? Answer: Yes. (Ann Lee, 2026-04-26T12:00:00+02:00)")
                .containsEntry("checker", "Ben Checker")
                .containsEntry("approved by", "Rosa Weiss")
                .containsEntry("approved at", "2026-04-26T12:00:00+02:00")
                .containsEntry("sha256", Reports.SHA);
        assertThat(rows.get(1).toMap())
                .containsEntry("kind", "nested")
                .containsEntry("parent", "Q1")
                .containsEntry("status", "Dismissed")
                .containsEntry("dismissal reason", "An echo.")
                .containsEntry("approved by", "");
    }

    @Test
    void tellsOfEachPieceOfEvidenceInItsOwnLine() throws IOException {
        var compared = Reports.compared(
                evidence(new SourceId(UUID.randomUUID()), "Recording", null, "=00:12", "It is not closed."),
                "It is closed.", "It is not closed.");
        var byHand = evidence(new SourceId(UUID.randomUUID()), "Notes", null, "page\n3", null);
        var passage = passage("Q1", TEXT, span(TEXT, "\"Go!\"")).evidence(compared).evidence(byHand).get();
        var row = rows(Reports.of(TEXT, passage)).getFirst();

        assertThat(row.get("locator")).as("no formula").isEqualTo("'=00:12\npage 3");
        assertThat(row.get("wording")).isEqualTo("Altered\nnot compared");
        assertThat(row.get("risks")).isEqualTo("a “not” added or lost\nnone");
        assertThat(row.get("house style")).matches("[0-9a-f]{12}\nnone");
    }

    @Test
    void countsOffsetsInCodePoints() throws IOException {
        var whole = passage("Q1", TEXT, span(TEXT, "\"It, is\nclosed.\"")).get();
        var parts = passage("Q2", TEXT, span(TEXT, "She"), span(TEXT, "\"Go!\"")).get();
        var rows = rows(Reports.of(TEXT, whole, parts));
        assertThat(cut(rows.getFirst())).isEqualTo("\"It, is\nclosed.\"");
        assertThat(rows.getFirst().get("fragments")).isEmpty();
        assertThat(rows.get(1).get("start")).isEqualTo("2");
        assertThat(rows.get(1).get("fragments")).isEqualTo("2-5; " + goInCodePoints());
    }

    private static String goInCodePoints() {
        int start = TEXT.codePointCount(0, TEXT.indexOf("\"Go!\""));
        return start + "-" + (start + 5);
    }

    private static String cut(CSVRecord row) {
        int[] points = TEXT.codePoints().toArray();
        int start = Integer.parseInt(row.get("start"));
        return new String(points, start, Integer.parseInt(row.get("end")) - start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x", " =1", "\u200B=1", "\uFEFF@x"})
    void defusesWhatASpreadsheetWouldCompute(String cell) throws IOException {
        var typed = passage("Q1", TEXT, span(TEXT, "She")).words(cell).by(cell, cell, cell, cell).is(CheckState.DISMISSED, null).get();
        var row = rows(Reports.of(cell, TEXT, List.of(), typed)).getFirst();
        var safe = "'" + Harmless.inCell(cell);
        for (var column : new String[] {"words", "speaker", "description", "cue", "occasion", "article"}) {
            assertThat(row.get(column)).isEqualTo(safe);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a=b", "1-2", "'quoted'", "“=”", "", "   "})
    void leavesOtherCellsAsTheyAre(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo(cell);
    }

    @Test
    void replacesControlCharacters() {
        assertThat(SafeCell.of("a\u0000b\u001Bc\nd")).isEqualTo("a\uFFFDb\uFFFDc\nd");
    }
}
