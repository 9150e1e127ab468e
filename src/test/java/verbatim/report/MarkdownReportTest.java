package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.report.Reports.evidence;
import static verbatim.report.Reports.passage;
import static verbatim.report.Reports.span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.message.Sentences;
import verbatim.passage.Finding;
import verbatim.source.SourceId;

/** The report as Markdown, read by a parser that knows the standard. */
class MarkdownReportTest {

    private static final String TEXT = "The mayor said, \"The bridge is closed.\"\n\nNobody objected.";

    private static final String[] PIECES = {
        "a", "w", "www.", " ", "  ", "    ", "\n", "\n\n", "\t", "\\", "`", "```", "*", "**", "_", "[", "]", "(", ")", "](", "<", ">", "<b>", "&amp;", "&#65;", "|", "|-|",
        "~", "~~", "$", "#", "# ", "=", "===", "---", "- ", "+ ", "* ", "1. ", "2)", "!", "![", "http://", "https:", "//", ":", "@", "x.y", "{", "^", "\"", "'", "é", "😀", "-"
    };

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static String markdown(Report report) {
        return new MarkdownReport().render(ReportText.of(report, Sentences.ENGLISH));
    }

    private static <T extends Node> List<T> nodes(Node within, Class<T> type) {
        var found = new ArrayList<T>();
        for (var node = within.getFirstChild(); node != null; node = node.getNext()) {
            if (type.isInstance(node)) {
                found.add(type.cast(node));
            }
            found.addAll(nodes(node, type));
        }
        return found;
    }

    private static String words(Node within) {
        var words = new StringBuilder();
        within.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(HardLineBreak end) {
                words.append('\n');
            }
        });
        return words.toString();
    }

    /** Also leaves the file in target/, to be looked at. */
    @Test
    void hasTheSamePartsAndTheArticleAsThePage() throws IOException {
        var report = SeedReport.read();
        Files.writeString(Path.of("target/report-demo.md"), markdown(report));
        var page = Jsoup.parse(Reports.html(report));
        var document = PARSER.parse(markdown(report));

        assertThat(nodes(document, Heading.class).stream().filter(h -> h.getLevel() == 2).map(MarkdownReportTest::words))
                .containsExactlyElementsOf(page.select("h2").eachText());
        assertThat(nodes(document, Heading.class).stream().map(MarkdownReportTest::words)).contains("Q1", "C8", "Sent back or opened again (1)");
        var article = document.getFirstChild();
        while (!(article instanceof BlockQuote)) {
            article = article.getNext();
        }
        var lines = nodes(article, Paragraph.class).stream().map(p -> words(p).replaceAll(" \\[[QC]\\d+ .\\]", "")).toList();
        assertThat(lines).containsExactlyElementsOf(report.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        assertThat(markdown(report)).contains("sovereignty is not for sale.\" **\\[Q1 ✓\\]**");
        assertThat(nodes(document, Link.class)).extracting(Link::getDestination)
                .contains("https://paper.example/bridge")
                .allMatch(destination -> destination.startsWith("https://"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<img src=x onerror=alert(1)>", "[click](https://evil.example)", "![x](https://evil.example/x.png)", "<https://evil.example>", "&lt;b&gt;", "# Approved",
        "- [x] done", "1. one", "```\ncode\n```", "    code", "**bold** _it_", "a | b\n--|--\nc | d", "<!-- hidden -->", "\\", "two\nlines", "[^1]: note", "---", "==="
    })
    void makesNothingOfWhatSomebodyWrote(String words) {
        assertIsNothingButItsWords(words);
        var quote = passage("Q1", TEXT, span(TEXT, "Nobody")).by(words, words, words, words).words(words).approved(Finding.ALTERED).note(words).proposed(words)
                .evidence(evidence(new SourceId(UUID.randomUUID()), words, null, words, words)).get();
        var document = PARSER.parse(markdown(Reports.of(words, TEXT, List.of(), quote)));

        assertThat(nodes(document, HtmlInline.class)).isEmpty();
        assertThat(nodes(document, HtmlBlock.class)).isEmpty();
        assertThat(nodes(document, Image.class)).isEmpty();
        assertThat(nodes(document, Link.class)).extracting(Link::getDestination).containsOnly("https://paper.example/bridge");
        assertThat(words(nodes(document, Heading.class).getFirst())).isEqualTo(words.strip().replaceAll("\\s+", " "));
    }

    @Property(tries = 1000)
    void anyWordsStayNothingButWords(@ForAll long seed) {
        var random = new Random(seed);
        var words = new StringBuilder();
        for (int i = 0, count = 1 + random.nextInt(12); i < count; i++) {
            words.append(PIECES[random.nextInt(PIECES.length)]);
        }
        assertIsNothingButItsWords(words.toString());
    }

    private static void assertIsNothingButItsWords(String words) {
        var expected = words.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        var document = PARSER.parse(Markdown.escaped(words));
        if (expected.isEmpty()) {
            assertThat(document.getFirstChild()).isNull();
            return;
        }
        assertThat(document.getFirstChild()).isInstanceOf(Paragraph.class).isSameAs(document.getLastChild());
        assertThat(nodes(document, Node.class).stream().filter(node -> !(node instanceof Paragraph || node instanceof Text || node instanceof HardLineBreak))).isEmpty();
        assertThat(words(document).replace("\u2060", "")).isEqualTo(expected);
    }

    /** A site looks for these in the words themselves, whatever is escaped. */
    @ParameterizedTest
    @ValueSource(strings = {"@somebody", "a@b.example", "#12", "owner/repo#12", "GH-12", ":tada:", ":+1:"})
    void partsWhatASiteWouldFindInTheWords(String words) {
        assertThat(Markdown.escaped(words)).contains("\u2060");
        assertThat(Markdown.inLine("at 12:41:03, 5 # 3")).doesNotContain("\u2060");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://evil.example", "www.evil.example", "WWW.evil.example"})
    void leavesNoBareAddressToBeMadeALink(String words) {
        assertThat(Markdown.escaped(words)).matches("(?i)https?\\\\://.*|www\\\\..*");
    }

    @Test
    void blanksBeforeALineOfTheArticleHideNoMarkup() {
        var text = "She said:\n  - one\n 1. two\n > three\n + four";
        assertThat(markdown(Reports.of(text, passage("Q1", text, span(text, "She")).get()))).contains("\\- one", "1\\. two", "\\> three", "\\+ four");
    }

    @Test
    void leadsOnlyToAddressesOfTheWeb() {
        var quote = passage("Q1", TEXT, span(TEXT, "Nobody")).approved(Finding.EXACT)
                .evidence(evidence(new SourceId(UUID.randomUUID()), "One", "https://a.example/x_(y)?a=1&copy=2", "1", null))
                .evidence(evidence(new SourceId(UUID.randomUUID()), "Two", "javascript:alert(1)", "1", null))
                .evidence(evidence(new SourceId(UUID.randomUUID()), "Three", "https://b.example/)[x](https://evil.example", "1", null))
                .get();
        var links = nodes(PARSER.parse(markdown(Reports.of(TEXT, quote))), Link.class);

        assertThat(links).extracting(Link::getDestination).containsOnly("https://paper.example/bridge", "https://a.example/x_(y)?a=1&copy=2");
        assertThat(links).extracting(MarkdownReportTest::words).contains("https://a.example/x_(y)?a=1&copy=2");
    }
}
