package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.report.Reports.compared;
import static verbatim.report.Reports.evidence;
import static verbatim.report.Reports.passage;
import static verbatim.report.Reports.span;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import verbatim.message.Sentences;
import verbatim.passage.Finding;
import verbatim.source.SourceId;

/** The report as a PDF: read by a library, and judged by veraPDF, which nobody here wrote. */
class PdfReportTest {

    private static final String HEBREW = "אמר: «שלום לכולם, העולם יפה», הוסיף.";
    private static final String ARABIC = "قال: «مرحبا بالعالم كله» وأضاف.";
    private static final String TEXT = "The mayor said, \"The bridge is not closed.\" Nobody objected.\n" + HEBREW + "\n" + ARABIC;

    private static byte[] file(Report report) {
        return new PdfReport().render(ReportText.of(report, Sentences.ENGLISH));
    }

    private static Report mixed(String headline) {
        return Reports.of(headline, TEXT, List.of(Reports.signOff(0, null, "reopened")),
                passage("Q1", TEXT, span(TEXT, "\"The bridge is not closed.\""))
                        .evidence(compared(
                                evidence(new SourceId(UUID.randomUUID()), "Council, <b>4 May</b>", "https://council.example/?a=1&b=<2>", "line 4", "The bridge is closed."),
                                "\"The bridge is not closed.\"", "The bridge is closed."))
                        .approved(Finding.ALTERED)
                        .get(),
                passage("Q2", TEXT, span(TEXT, "bridge is not")).get(),
                passage("Q3", TEXT, span(TEXT, "not closed.\" Nobody")).get(),
                passage("Q4", TEXT, span(TEXT, "שלום לכולם, העולם יפה")).get(),
                passage("Q5", TEXT, span(TEXT, "مرحبا بالعالم كله"), span(TEXT, "وأضاف")).approved(Finding.EXACT).get());
    }

    private static List<String> failures(byte[] file) throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var judged = validator.validate(parser);
            assertThat(judged.getTotalAssertions()).as("it was looked at").isGreaterThan(1_000);
            return judged.getTestAssertions().stream()
                    .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
        }
    }

    /** Also leaves the file in target/, to be looked at. */
    @Test
    void isAccessibleAsPdfUaHasIt() throws IOException, VeraPDFException {
        var seed = file(SeedReport.read());
        Files.write(Path.of("target/report-demo.pdf"), seed);

        assertThat(failures(seed)).isEmpty();
    }

    @Test
    void isSoFromRightToLeftAndWithPassagesThatOverlap() throws IOException, VeraPDFException {
        var file = file(mixed("גשר נסגר — أغلق الجسر"));

        assertThat(failures(file)).isEmpty();
        try (var document = Loader.loadPDF(file)) {
            assertThat(words(document)).contains("שלום לכולם", "Q5 · Exact · Verified · part 1 of 2", "Q1 · Altered · Problem").doesNotContain("□");
        }
    }

    @Test
    void hasOnEachPageWhichTextItIsAndWhichPage() throws IOException {
        var report = SeedReport.read();
        try (var document = Loader.loadPDF(file(report))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            for (int page = 1; page <= pages; page++) {
                assertThat(words(document, page)).contains("SHA-256 " + report.head().sha256(), page + " / " + pages);
            }
        }
    }

    @Test
    void hasThePartsOfThePageAsBookmarksAndItsWords() throws IOException {
        var report = SeedReport.read();
        var page = Jsoup.parse(Reports.html(report));
        try (var document = Loader.loadPDF(file(report))) {
            var bookmarks = new ArrayList<String>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(bookmark -> bookmarks.add(bookmark.getTitle()));
            assertThat(bookmarks).isEqualTo(page.select("section > h2").eachText());
            var words = words(document).replaceAll("\\s+", "");
            assertThat(page.select(".note p, .result strong, section > h2, .status").eachText())
                    .allSatisfy(said -> assertThat(words).contains(said.replaceAll("\\s+", "")));
        }
    }

    @Test
    void carriesItsFontsAndSaysWhereEachLinkLeads() throws IOException {
        try (var document = Loader.loadPDF(file(mixed("A bridge")))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
                }
                assertThat(page.getAnnotations()).filteredOn(PDAnnotationLink.class::isInstance)
                        .allSatisfy(link -> assertThat(link.getContents()).isNotBlank());
            }
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Fact check: A bridge");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getSubject()).startsWith("Revision 1 · SHA-256 ");
            assertThat(words(document)).contains("Council, <b>4 May</b>");
        }
    }

    @Test
    void whatItsFontsDoNotHaveIsABoxAndSaidSo() throws IOException {
        try (var document = Loader.loadPDF(file(mixed("A bridge 橋"))); var plain = Loader.loadPDF(file(mixed("A bri\u200Ddge")))) {
            assertThat(words(document)).contains("A bridge □", "Where a box (□) stands");
            assertThat(words(plain)).as("what is never seen is not missed").doesNotContain("□");
        }
    }

    @Test
    void whatIsTooLongForPagesSaysSo() throws IOException {
        var many = IntStream.rangeClosed(1, 200 + 1).mapToObj(n -> passage("Q" + n, TEXT, span(TEXT, "closed")).get());
        try (var document = Loader.loadPDF(file(Reports.of(TEXT, many.toArray(ReportedPassage[]::new))))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(words(document)).contains("This report has 201 passages, and a PDF can hold 200.", "Not cleared: 201 passages are open.");
        }
    }

    private static String words(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static String words(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
