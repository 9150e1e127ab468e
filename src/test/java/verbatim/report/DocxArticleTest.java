package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.report.Reports.passage;
import static verbatim.report.Reports.span;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import verbatim.message.Sentences;
import verbatim.passage.Finding;
import verbatim.report.Block.Edit;
import verbatim.report.Block.Mark;
import verbatim.report.Block.Marked;
import verbatim.text.Span;

/** The article within a Word document: its words, the changes of them, and where the comments begin and end. */
class DocxArticleTest {

    private static final String TEXT = "She said, \"The bridge is closed.\"\n\nThen  she\tleft. Nobody objected.";

    private static final String[] PIECES = {
        "a", "bridge", " ", "  ", "\n", "\n\n", "\t", ".", ",", "\"", "“", "”", "’", "é", "e\u0301", "😀", "中文", "שלום", " עולם", "مرحبا", "12", "12%", "<b>", "&",
        "]]>", "\u00A0", "\u200F", "\u2067", "\u2069", "\u0085", "…", " … ", "\uFEFF", "-"
    };

    private static ReportText text(Report report) {
        return ReportText.of(report, Sentences.ENGLISH);
    }

    private static WordFile word(Report report) throws IOException {
        return new WordFile(new DocxReport().render(text(report)));
    }

    private static Marked marked(ReportText text) {
        return text.body().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Marked marked ? Stream.of(marked) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void entersNothingThatWasOvertakenByWordsThatAreVerified() {
        var report = Reports.of(TEXT, passage("Q1", TEXT, span(TEXT, "\"The bridge is closed.\"")).approved(Finding.EXACT).proposed("The bridge will be closed").get());

        assertThat(ProposedEdits.of(report).inOrder()).isEmpty();
        assertThat(new MarkedText(new Phrases(Sentences.ENGLISH, report.head().zone()), report).marked().marks().getFirst().comment().toString())
                .doesNotContain("will be");
    }

    @Test
    void takesAnApostropheForPartOfTheWordWhereNoMarkOpens() {
        assertThat(ProposedEdits.inMarksOf("the workers'", "the workers")).isEqualTo("the workers");
        assertThat(ProposedEdits.inMarksOf("'the workers'", "the worker")).isEqualTo("'the worker'");
    }

    @Test
    void givesTheTextToTheLetterWhenAllIsRejectedAndTheProposedOneWhenAllIsAccepted() throws IOException {
        var quote = passage("Q1", TEXT, span(TEXT, "\"The bridge is closed.\"")).approved(Finding.ALTERED).proposed("The bridge will be closed").get();
        var word = word(Reports.of(TEXT, quote));

        assertThat(word.rejected()).isEqualTo(TEXT);
        assertThat(word.accepted()).isEqualTo(TEXT.replace("is closed", "will be closed"));
        assertThat(word.commented()).containsExactlyEntriesOf(Map.of("0", "\"The bridge is closed.\""));
        assertThat(word.commentedWhenAccepted()).containsExactlyEntriesOf(Map.of("0", "\"The bridge will be closed.\""));
    }

    @Test
    void changesNothingButTheWordsThatDiffer() throws IOException {
        var quote = passage("Q1", TEXT, span(TEXT, "\"The bridge is closed.\"")).proposed("“The bridge is not closed.”").get();
        var xml = word(Reports.of(TEXT, quote)).xml("word/document.xml").getDocumentElement();

        assertThat(WordFile.elements(xml, "w:delText")).extracting(Node::getTextContent).containsExactly("\"", "\"");
        assertThat(WordFile.elements(xml, "w:ins")).extracting(Node::getTextContent).containsExactly("“", "not ", "”");
        assertThat(WordFile.elements(xml, "w:ins"))
                .allSatisfy(change -> assertThat(change.getAttribute("w:author")).isEqualTo("The Desk"))
                .allSatisfy(change -> assertThat(change.getAttribute("w:date")).isEqualTo("2026-04-26T10:00:00Z"));
    }

    @Test
    void putsAWordBeforeTheFirstOneOfAPassageIntoItsComment() throws IOException {
        var before = passage("Q1", TEXT, span(TEXT, "left. ")).get();
        var quote = passage("Q2", TEXT, span(TEXT, "Nobody objected")).proposed("Almost nobody objected").get();
        var after = passage("Q3", TEXT, new Span(TEXT.length() - 1, TEXT.length())).get();
        var word = word(Reports.of(TEXT, before, quote, after));

        assertThat(word.accepted()).endsWith("left. Almost nobody objected.");
        assertThat(word.commentedWhenAccepted().values()).containsExactly("left. ", "Almost nobody objected", ".");
    }

    @Test
    void entersOneOfTwoCorrectionsOfTheSameWords() throws IOException {
        var outer = passage("Q1", TEXT, span(TEXT, "said, \"The bridge is closed.\"")).proposed("said nothing").get();
        var inner = passage("Q2", TEXT, span(TEXT, "The bridge is closed")).approved(Finding.ALTERED).proposed("The bridge is open").get();
        var report = Reports.of(TEXT, outer, inner);

        assertThat(word(report).accepted()).isEqualTo(TEXT.replace("closed", "open"));
        assertThat(comment(report, 0)).contains("To be printed instead: “said nothing”", "not entered in the text");
        assertThat(comment(report, 1)).startsWith("Q2 · Altered · Problem").contains("“The bridge is open”").doesNotContain("not entered");
    }

    private static String comment(Report report, int number) throws IOException {
        return WordFile.elements(word(report).xml("word/comments.xml").getDocumentElement(), "w:comment").get(number).getTextContent();
    }

    @Test
    void correctsEachPartOfAnInterruptedQuote() throws IOException {
        var quote = passage("Q1", TEXT, span(TEXT, "The bridge"), span(TEXT, "objected")).proposed("A bridge … agreed").get();
        var report = Reports.of(TEXT, quote);

        assertThat(word(report).accepted()).isEqualTo(TEXT.replace("The bridge", "A bridge").replace("objected", "agreed"));
        assertThat(comment(report, 0)).startsWith("Q1 · To check · part 1 of 2");
        assertThat(comment(report, 1)).isEqualTo("Q1 · To check · part 2 of 2");
    }

    @Test
    void leavesAnInterruptedQuoteWhosePartsCannotBeTold() throws IOException {
        var quote = passage("Q1", TEXT, span(TEXT, "The bridge"), span(TEXT, "objected")).proposed("A bridge agreed").get();
        var report = Reports.of(TEXT, quote);

        assertThat(word(report).accepted()).isEqualTo(TEXT);
        assertThat(comment(report, 0)).contains("not entered in the text");
    }

    @Test
    void joinsAndPartsParagraphsByTheirEnds() throws IOException {
        var quote = passage("Q1", TEXT, span(TEXT, "closed.\"\n\nThen  she")).proposed("closed.\" He\nand she").get();
        var word = word(Reports.of(TEXT, quote));

        assertThat(word.rejected()).isEqualTo(TEXT);
        assertThat(word.accepted()).isEqualTo("She said, \"The bridge is closed.\" He\nand she\tleft. Nobody objected.");
        assertThat(word.commented().values()).containsExactly("closed.\"\n\nThen  she");
    }

    @Test
    void tellsWhichWordsAreReadFromTheRight() throws IOException {
        var text = "He said שלום 12 עולם.\nשלום said he.";
        var word = word(Reports.of(text, passage("Q1", text, span(text, "שלום 12 עולם")).get()));
        var xml = word.xml("word/document.xml").getDocumentElement();
        var turned = WordFile.elements(xml, "w:r").stream()
                .filter(run -> !WordFile.elements(run, "w:rtl").isEmpty())
                .map(Node::getTextContent)
                .toList();

        assertThat(word.rejected()).isEqualTo(text);
        assertThat(word.paragraphs().getFirst().getTextContent()).as("its sign stays before the number").contains("\u200E○Q1\u200E");
        assertThat(turned).contains("שלום 12 עולם").anyMatch(run -> run.startsWith("שלום "));
        assertThat(word.paragraphs()).extracting(paragraph -> WordFile.elements(paragraph, "w:bidi").size()).containsExactly(0, 1);
    }

    @Test
    void replacesWhatXmlCannotHold() throws IOException {
        var text = "a\u0001b\uFFFFc\uD83Dd \u202Ee";
        assertThat(word(Reports.of(text)).rejected()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd \u202Ee");
    }

    /** Any text, any passages that nest and overlap, any corrections. */
    @Property(tries = 150)
    void holdsOfAnyTextPassagesAndCorrections(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var text = words(random, 1 + random.nextInt(60));
        var passages = new ArrayList<ReportedPassage>();
        for (int i = 0, count = random.nextInt(9); i < count; i++) {
            var spans = new ArrayList<Span>();
            for (int part = 0, parts = random.nextInt(4) == 0 ? 2 : 1; part < parts; part++) {
                int start = whole(text, random.nextInt(text.length()));
                spans.add(new Span(start, whole(text, start + random.nextInt(text.length() - start + 1))));
            }
            var made = passage("Q" + (i + 1), text, spans.toArray(Span[]::new));
            if (random.nextBoolean()) {
                made.proposed(random.nextInt(3) == 0 ? words(random, random.nextInt(9)) : spans.getFirst().in(text) + words(random, 1 + random.nextInt(4)));
            }
            if (random.nextBoolean()) {
                made.approved(random.nextBoolean() ? Finding.ALTERED : Finding.EXACT);
            }
            passages.add(made.get());
        }
        var report = text(Reports.of(text, passages.toArray(ReportedPassage[]::new)));
        var marked = marked(report);
        var word = new WordFile(new DocxReport().render(report));

        assertThat(word.rejected()).isEqualTo(text);
        assertThat(word.accepted()).isEqualTo(changed(text, marked.edits()));
        var commented = word.commented();
        assertThat(commented).hasSameSizeAs(marked.marks());
        for (int i = 0; i < marked.marks().size(); i++) {
            assertThat(commented.get(String.valueOf(i))).isEqualTo(marked.marks().get(i).span().in(text));
        }
        assertEachCorrectionIsThere(text, passages, marked);
    }

    /** The words of a passage whose correction is entered are the proposed ones, but for the marks around them. */
    private static void assertEachCorrectionIsThere(String text, List<ReportedPassage> passages, Marked marked) {
        for (var passage : passages) {
            var spans = marked.marks().stream().filter(mark -> mark.label().equals(passage.label())).map(Mark::span).toList();
            var correction = passage.card().check().correction();
            var edits = marked.edits().stream().filter(edit -> spans.contains(edit.within())).toList();
            var shared = marked.marks().stream().filter(mark -> spans.contains(mark.span()) && !mark.label().equals(passage.label())).findAny().isPresent();
            if (correction != null && spans.size() == 1 && !edits.isEmpty() && !shared) {
                var span = spans.getFirst();
                var whole = changed(text, edits);
                var now = whole.substring(span.start(), whole.length() - (text.length() - span.end()));
                assertThat(now).isEqualTo(ProposedEdits.inMarksOf(span.in(text), correction.words().replaceAll("\\R", "\n")));
            }
        }
    }

    private static String changed(String text, List<Edit> edits) {
        var changed = new StringBuilder(text);
        for (var edit : edits.reversed()) {
            changed.replace(edit.span().start(), edit.span().end(), edit.words());
        }
        return changed.toString();
    }

    private static String words(Random random, int pieces) {
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static int whole(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset)) ? offset + 1 : offset;
    }
}
