package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.report.Reports.evidence;
import static verbatim.report.Reports.passage;
import static verbatim.report.Reports.span;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.w3c.dom.Element;
import verbatim.message.Sentences;
import verbatim.passage.Finding;
import verbatim.source.SourceId;

/** The report as a Word document, read with a library that did not write it, and as its XML has it. */
class DocxReportTest {

    private static final String TEXT = "The mayor said, \"The bridge is closed.\" Nobody objected.";

    private static byte[] file(Report report, Locale language) {
        return new DocxReport().render(ReportText.of(report, Sentences.in(language)));
    }

    private static XWPFDocument document(Report report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file(report, Locale.ENGLISH)));
    }

    /** Also leaves the file in target/, to be looked at. */
    @Test
    void hasTheSamePartsAndWordsAsThePage() throws IOException {
        var report = SeedReport.read();
        Files.write(Path.of("target/report-demo.docx"), file(report, Locale.ENGLISH));
        var page = Jsoup.parse(Reports.html(report));

        try (var document = document(report)) {
            assertThat(styled(document, "Heading1")).isEqualTo(page.select("h1").eachText());
            assertThat(styled(document, "Heading2")).isEqualTo(page.select("h2").eachText());
            assertThat(styled(document, "Heading3")).isEqualTo(page.select("h3").eachText());
            var table = document.getTables().stream().filter(t -> t.getStyleID().equals("Passages")).findFirst().orElseThrow();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getTableCells()).extracting(cell -> cell.getText()).isEqualTo(page.select("thead th").eachText());
            assertThat(table.getRows()).hasSize(1 + page.select("tbody tr").size());
            var all = new WordFile(file(report, Locale.ENGLISH)).xml("word/document.xml").getDocumentElement().getTextContent();
            assertThat(all).contains(page.select(".note p, .evidence blockquote, .turn, .risks, .status, .facts dd").eachText().stream().map(String::strip).toList());
            assertThat(new WordFile(file(report, Locale.ENGLISH)).rejected()).isEqualTo(report.text());
        }
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream().filter(p -> style.equals(p.getStyle())).map(XWPFParagraph::getText).toList();
    }

    @Test
    void commentsSayWhatTheCheckComesToAndWhereItStands() throws IOException {
        var problem = passage("Q7", TEXT, span(TEXT, "\"The bridge is closed.\""))
                .approved(Finding.CLEANED)
                .evidence(evidence(new SourceId(UUID.randomUUID()), "Council recording", "https://council.example/12?a=1&b=2", "00:12:41", null))
                .get();
        var open = passage("Q8", TEXT, span(TEXT, "Nobody objected.")).get();
        try (var document = document(Reports.of(TEXT, problem, open))) {
            assertThat(document.getDocComments().getComments()).extracting(XWPFComment::getAuthor).containsOnly("The Desk");
            var lines = document.getDocComments().getComments().getFirst().getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(lines).hasSize(3);
            assertThat(lines.getFirst()).isEqualTo("Q7 · Cleaned · Verified");
            assertThat(lines.get(1)).contains("Council recording", "tier 2", "00:12:41");
            assertThat(lines.get(2)).isEqualTo("https://council.example/12?a=1&b=2");
            assertThat(document.getDocComments().getComments().get(1).getText()).isEqualTo("Q8 · To check");
        }
    }

    @Test
    void onlyWhatIsVerifiedIsDone() throws IOException {
        var verified = passage("Q1", TEXT, span(TEXT, "The bridge")).approved(Finding.EXACT).get();
        var problem = passage("Q2", TEXT, span(TEXT, "is closed")).approved(Finding.ALTERED).get();
        var open = passage("Q3", TEXT, span(TEXT, "Nobody")).get();
        var word = new WordFile(file(Reports.of(TEXT, verified, problem, open), Locale.ENGLISH));
        var done = WordFile.elements(word.xml("word/commentsExtended.xml").getDocumentElement(), "w15:commentEx");
        var last = WordFile.elements(word.xml("word/comments.xml").getDocumentElement(), "w:comment").stream()
                .map(comment -> WordFile.elements(comment, "w:p").getLast().getAttribute("w14:paraId"))
                .toList();

        assertThat(done).extracting(element -> element.getAttribute("w15:paraId")).isEqualTo(last).doesNotHaveDuplicates();
        assertThat(done).extracting(element -> element.getAttribute("w15:done")).containsExactly("1", "0", "0");
    }

    @Test
    void hasOnlyWhatTheHeadSaysInItsProperties() throws IOException {
        try (var document = document(Reports.of(TEXT))) {
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Fact check: A bridge is closed");
            assertThat(properties.getCreator()).isEqualTo("The Desk");
            assertThat(properties.getLastModifiedByUser()).isEqualTo("Rosa Weiss");
            assertThat(properties.getCreated().toInstant()).isEqualTo(Reports.NOON);
        }
    }

    @Test
    void saysItInTheLanguageOfTheReport() throws IOException {
        var word = new WordFile(file(SeedReport.read(), Locale.GERMAN));

        assertThat(word.words("word/styles.xml")).contains("w:lang w:val=\"de\"", "w:lang w:val=\"en\" w:bidi=\"en\"").doesNotContain("{");
        assertThat(word.words("word/document.xml")).contains("Muss berichtigt werden").doesNotContain("Must be fixed");
    }

    @Test
    void leadsToAddressesOfTheWebAloneAndOnlyWhereTheyAreWhole() throws IOException {
        var bad = List.of("javascript:alert(1)", "https://a.example/{x}|y", "https://a.example/%zz", "file:///etc/passwd", "https://a.example/" + "x".repeat(2100));
        var made = passage("Q1", TEXT, span(TEXT, "Nobody"));
        bad.forEach(url -> made.evidence(evidence(new SourceId(UUID.randomUUID()), "Bad", url, "1", null)));
        made.evidence(evidence(new SourceId(UUID.randomUUID()), "Good", "https://good.example/ä?q=\"1\"", "1", null));
        made.evidence(evidence(new SourceId(UUID.randomUUID()), "Better", "https://better.example/ä", "1", null));
        var word = new WordFile(file(Reports.of(TEXT, made.get()), Locale.ENGLISH));
        var links = WordFile.elements(word.xml("word/_rels/comments.xml.rels").getDocumentElement(), "Relationship").stream()
                .map(link -> link.getAttribute("Target"))
                .toList();

        assertThat(links).containsExactly("https://better.example/%C3%A4");
        assertThat(word.words("word/comments.xml")).contains("javascript:alert(1)", "file:///etc/passwd");
    }

    /** Word takes a file for damaged whose elements stand in another order; that two attributes of 2010 are not known is allowed for. */
    @Test
    void isWhatTheStandardAllows() throws Exception {
        var text = "She said שלום 12.\n\nThen\tshe left, and \u05D0 stayed.";
        var quote = passage("Q1", text, span(text, "said שלום 12.\n\nThen")).approved(Finding.ALTERED).proposed("said nothing. Then\nand then").get();
        var inner = passage("Q2", text, span(text, "שלום")).approved(Finding.EXACT).get();
        for (var report : List.of(SeedReport.read(), Reports.of(text, quote, inner))) {
            var word = new WordFile(file(report, Locale.ENGLISH));
            assertThat(faults(DocumentDocument.Factory.parse(word.words("word/document.xml")))).isEmpty();
            assertThat(faults(CommentsDocument.Factory.parse(word.words("word/comments.xml")))).isEmpty();
        }
    }

    private static List<String> faults(XmlObject part) {
        var found = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(found));
        return found.stream().map(XmlError::getMessage).filter(fault -> !fault.matches("Attribute not allowed .*: (Ignorable|paraId)@.*")).distinct().toList();
    }

    /** Word takes a file for damaged whose links, comments or names lead to nothing, or stand there twice. */
    @Test
    void leadsNowhereThatIsNotThere() throws IOException {
        var word = new WordFile(file(SeedReport.read(), Locale.ENGLISH));
        var document = word.xml("word/document.xml").getDocumentElement();
        var names = WordFile.elements(document, "w:bookmarkStart").stream().map(b -> b.getAttribute("w:name")).toList();
        var ids = WordFile.elements(word.xml("word/_rels/document.xml.rels").getDocumentElement(), "Relationship").stream().map(r -> r.getAttribute("Id")).toList();
        var styles = WordFile.elements(word.xml("word/styles.xml").getDocumentElement(), "w:style").stream().map(s -> s.getAttribute("w:styleId")).toList();

        assertThat(names).doesNotHaveDuplicates().contains("passage_Q1", "mark_Q1");
        assertThat(WordFile.elements(document, "w:bookmarkStart")).extracting(b -> b.getAttribute("w:id")).doesNotHaveDuplicates();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(WordFile.elements(document, "w:hyperlink")).allSatisfy(link -> assertThat(
                link.hasAttribute("w:anchor") ? names.contains(link.getAttribute("w:anchor")) : ids.contains(link.getAttribute("r:id"))).isTrue());
        for (var name : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
            assertThat(WordFile.elements(document, name)).extracting(style -> style.getAttribute("w:val")).isSubsetOf(styles);
        }
        assertThat(WordFile.elements(document, "w:tc")).allSatisfy(cell -> assertThat(((Element) cell.getLastChild()).getTagName()).isEqualTo("w:p"));
        assertThat(word.names()).contains("[Content_Types].xml", "word/commentsExtended.xml");
    }

    @Test
    void takesWhateverSomebodyWrote() throws IOException {
        var nasty = "<w:p/>&\u0000\uD800 \u202Eevil\u202C ]]> \uFFFE";
        var quote = passage("Q1", TEXT, span(TEXT, "Nobody")).by(nasty, nasty, nasty, nasty).approved(Finding.ALTERED).note(nasty).proposed(nasty)
                .evidence(evidence(new SourceId(UUID.randomUUID()), nasty, nasty, nasty, nasty)).get();
        try (var document = document(Reports.of(nasty, TEXT, List.of(), quote))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).contains("<w:p/>&\uFFFD\uFFFD \uFFFDevil\uFFFD ]]> \uFFFD");
            assertThat(document.getDocComments().getComments().getFirst().getText()).contains("<w:p/>&");
        }
    }
}
