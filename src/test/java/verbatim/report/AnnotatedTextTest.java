package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.report.Reports.passage;
import static verbatim.report.Reports.span;

import java.time.ZoneOffset;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import verbatim.message.Sentences;
import verbatim.passage.PassageKind;
import verbatim.text.Span;

class AnnotatedTextTest {

    private static final String TEXT = "She admitted it was \"true\" but late.\n\nThen she left.";

    @Test
    void nestsAPartialInsideItsIndirect() {
        var indirect = passage("Q1", TEXT, span(TEXT, "it was \"true\" but late")).kind(PassageKind.INDIRECT, null).get();
        var partial = passage("Q2", TEXT, span(TEXT, "\"true\"")).kind(PassageKind.PARTIAL, "Q1").get();
        assertThat(inner(indirect, partial)).isEqualTo("She admitted [Q1:it was [Q2:\"true\"] but late].\n\nThen she left.");
    }

    @Test
    void splitsAMarkThatCrossesAnother() {
        var left = passage("Q1", TEXT, span(TEXT, "admitted it was")).get();
        var right = passage("Q2", TEXT, span(TEXT, "it was \"true\"")).get();
        assertThat(inner(left, right)).isEqualTo("She [Q1:admitted ][Q2:[it was] \"true\"] but late.\n\nThen she left.");
    }

    @Test
    void carriesAMarkFromParagraphToParagraph() {
        var crossing = passage("Q1", TEXT, span(TEXT, "late.\n\nThen")).get();
        assertThat(inner(crossing)).isEqualTo("She admitted it was \"true\" but [Q1:late.]\n\n[Then] she left.");
    }

    @Test
    void numbersEveryFragmentAndAnchorsTheFirst() {
        var interrupted = passage("Q1", TEXT, span(TEXT, "She"), span(TEXT, "Then")).get();
        assertThat(inner(interrupted)).isEqualTo("[Q1:She] admitted it was \"true\" but late.\n\n[Q1:Then] she left.");
        assertThat(written(interrupted)).containsOnlyOnce("id=\"mark-Q1\"");
    }

    @Test
    void marksTwoPassagesOnTheSameWords() {
        var quote = passage("Q1", TEXT, span(TEXT, "\"true\"")).get();
        var claim = passage("C2", TEXT, span(TEXT, "\"true\"")).kind(PassageKind.CLAIM, "Q1").get();
        assertThat(inner(quote, claim)).contains("[Q1:[C2:\"true\"]]");
    }

    @Test
    void leavesOutWhatStandsBeyondTheText() {
        var gone = passage("Q1", TEXT).get();
        var elsewhere = passage("Q2", TEXT + "more words", new Span(TEXT.length(), TEXT.length() + 4)).get();
        assertThat(inner(gone, elsewhere)).isEqualTo(TEXT);
    }

    /** Any marks at all give well-formed markup around exactly the text. */
    @RepeatedTest(200)
    void keepsTheTextWhateverTheMarks(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var passages = new ReportedPassage[1 + random.nextInt(8)];
        for (int i = 0; i < passages.length; i++) {
            int start = random.nextInt(TEXT.length());
            var fragment = new Span(start, start + random.nextInt(TEXT.length() - start + 1));
            passages[i] = passage("Q" + (i + 1), TEXT, fragment).get();
        }
        var markup = written(passages);
        // The parser for XML takes nothing but well-formed markup as the same text again.
        var parsed = Jsoup.parse(markup, Parser.xmlParser().setTrackErrors(10));
        assertThat(parsed.parser().getErrors()).isEmpty();
        assertThat(parsed.select("p > mark, mark > mark").size()).isEqualTo(parsed.select("mark").size());
        parsed.select("sup").remove();
        assertThat(parsed.wholeText()).isEqualTo(TEXT);
        assertThat(parsed.select("mark")).allSatisfy(mark -> assertThat(mark.wholeText()).isNotEmpty());
    }

    private static String written(ReportedPassage... passages) {
        var html = new Html();
        html.open("article");
        new AnnotatedText(html, marked(Reports.of(TEXT, passages))).write();
        html.close();
        return html.page().replaceFirst("<!doctype html>\n", "");
    }

    private static Block.Marked marked(Report report) {
        return new MarkedText(new Phrases(Sentences.ENGLISH, ZoneOffset.UTC), report).marked();
    }

    /** The text with brackets around each mark, and the label where the mark shows its number. */
    private static String inner(ReportedPassage... passages) {
        var article = Jsoup.parse(written(passages), Parser.xmlParser()).expectFirst("article");
        for (Element mark : article.select("mark")) {
            var number = mark.selectFirst("> sup");
            mark.prependText(number == null ? "[" : "[" + number.text().substring(1) + ":");
            mark.appendText("]");
        }
        article.select("sup").remove();
        return article.wholeText();
    }
}
