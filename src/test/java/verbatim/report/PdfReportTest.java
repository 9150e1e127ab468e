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
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
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

    private static final int THOUSAND = 1000;

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
    void leadsToPlacesThatAreThere() throws IOException {
        try (var document = Loader.loadPDF(file(mixed("A bridge")))) {
            var places = document.getDocumentCatalog().getNames().getDests();
            int links = 0;
            for (var page : document.getPages()) {
                for (var link : page.getAnnotations()) {
                    if (link.getCOSObject().getString(COSName.DEST) instanceof String place) {
                        assertThat(places.getValue(place)).as(place).isNotNull();
                        links++;
                    }
                }
            }
            assertThat(links).as("six numbers in the text, five in the table").isGreaterThanOrEqualTo(11);
        }
    }

    @Test
    void keepsAllOfAThousandPassagesOnItsPages() throws IOException {
        try (var document = Loader.loadPDF(file(ReportBench.report(THOUSAND)))) {
            int pages = document.getNumberOfPages();
            var all = new StringBuilder();
            var stripper = new Placed();
            for (int page = 1; page <= pages; page++) {
                var words = stripper.of(document, page);
                all.append(words);
                assertThat(words).contains(page + " / " + pages);
                var notes = found("Q(\\d+) · \\w", words);
                assertThat(found("[✓✗]Q(\\d+)", words)).as("on page " + page).allSatisfy(mark -> assertThat(notes).contains(mark));
            }
            assertThat(stripper.outside).isEmpty();
            var table = all.substring(all.indexOf("Words and speaker"));
            int at = 0;
            for (int passage = 1; passage <= THOUSAND; passage++) {
                at = table.indexOf("\nQ" + passage + " ", at);
                assertThat(at).as("Q" + passage + " in its turn").isGreaterThanOrEqualTo(0);
            }
            assertThat(found("[✓✗]Q(\\d+)", all.toString())).hasSize(THOUSAND);
        }
    }

    /** A row of the table and a note in the margin that no page holds. */
    @Test
    void dividesWhatIsLongerThanAPage() throws IOException {
        var words = IntStream.rangeClosed(1, 1500).mapToObj(n -> "word" + n).collect(Collectors.joining(" "));
        var report = Reports.of(TEXT, passage("Q1", TEXT, span(TEXT, "closed")).note(words).approved(Finding.ALTERED).get());
        try (var document = Loader.loadPDF(file(report))) {
            assertThat(found("word(\\d+)\\b", words(document))).hasSize(1500);
            assertThat(words(document)).contains("Q1 · Altered · Problem");
            var stripper = new Placed();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.of(document, page);
            }
            assertThat(stripper.outside).isEmpty();
        }
    }

    private static Set<String> found(String pattern, String words) {
        return Pattern.compile(pattern).matcher(words).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    /** Also gathers what stands outside the margins of its page. */
    private static final class Placed extends PDFTextStripper {

        private final List<String> outside = new ArrayList<>();

        String of(PDDocument document, int page) throws IOException {
            setStartPage(page);
            setEndPage(page);
            return getText(document);
        }

        @Override
        protected void writeString(String words, List<TextPosition> positions) throws IOException {
            super.writeString(words, positions);
            for (var position : positions) {
                boolean isIn = position.getX() >= PdfSheet.SIDE - 1
                        && position.getX() + position.getWidth() <= position.getPageWidth() - PdfSheet.SIDE + 1
                        && position.getY() > 0
                        && (position.getY() <= position.getPageHeight() - PdfSheet.FOOT
                                || position.getFontSizeInPt() <= 7.5f && position.getY() > position.getPageHeight() - PdfSheet.FOOT / 1.5f);
                if (!isIn && !position.getUnicode().isBlank()) {
                    outside.add(getCurrentPageNo() + ": " + words);
                    return;
                }
            }
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
