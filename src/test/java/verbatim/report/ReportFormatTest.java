package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.report.Reports.confidential;
import static verbatim.report.Reports.evidence;
import static verbatim.report.Reports.passage;
import static verbatim.report.Reports.span;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verbatim.message.Sentences;
import verbatim.passage.Finding;
import verbatim.source.SourceId;

/** What holds of every kind of file. */
class ReportFormatTest {

    private static final String TEXT = "The mayor said, \"The bridge is closed.\" Nobody objected.";

    /** All that is in a file, what is zipped in it too. */
    private static String words(byte[] file) throws IOException {
        var begin = new String(file, 0, 4, StandardCharsets.ISO_8859_1);
        if (begin.startsWith("PK")) {
            var zip = new WordFile(file);
            return String.join("\n", zip.names().stream().map(zip::words).toList());
        }
        if (begin.equals("%PDF")) {
            try (var document = Loader.loadPDF(file)) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        }
        return new String(file, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void saysWhatWasFoundInTheLanguageAskedFor(ReportFormat format) throws IOException {
        var report = SeedReport.read();

        assertThat(words(format.render(report, Sentences.ENGLISH))).contains("Transcript of the speech", "Altered", "Verified", "Ben Checker");
        assertThat(words(format.render(report, Sentences.in(Locale.GERMAN)))).contains("Transcript of the speech", "Verändert").doesNotContain("Verified");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void showsAConfidentialSourceByItsCodenameAlone(ReportFormat format) throws IOException {
        var row = confidential(evidence(new SourceId(UUID.randomUUID()), "Heron", "https://who.example/anna", "page 3", null));
        var report = Reports.of(TEXT, passage("Q1", TEXT, span(TEXT, "\"The bridge is closed.\"")).approved(Finding.ALTERED).evidence(row).get());

        assertThat(words(format.render(report, Sentences.ENGLISH))).contains("Heron", "confidential").doesNotContain("who.example", "Office of the mayor");
    }

    /** So that two of them can be told to be the same. */
    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void makesTheSameFileOfTheSameReport(ReportFormat format) throws IOException {
        var report = SeedReport.read();

        assertThat(Arrays.equals(format.render(report, Sentences.ENGLISH), format.render(report, Sentences.ENGLISH))).isTrue();
    }
}
