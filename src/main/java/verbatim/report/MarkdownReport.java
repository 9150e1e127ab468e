package verbatim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import verbatim.report.Block.Mark;
import verbatim.report.Block.Paragraph;
import verbatim.report.Block.Section;

/**
 * The report as Markdown, to stand beside the article in a pull request. Behind the words of each passage its number stands
 * like that of a footnote; it is the title of the passage's entry further down.
 */
public final class MarkdownReport {

    /** The file. */
    public String render(ReportText text) {
        var markdown = new Markdown();
        write(markdown, text.head());
        write(markdown, text.body());
        write(markdown, List.of(text.foot()));
        return markdown.text();
    }

    private void write(Markdown to, List<? extends Block> blocks) {
        blocks.forEach(block -> write(to, block));
    }

    private void write(Markdown to, Block block) {
        switch (block) {
            case Block.Headline(var words, var _) -> to.paragraph("# " + Markdown.inLine(words).strip());
            case Section section -> {
                to.paragraph("## " + Markdown.inLine(section.title()));
                write(to, section.blocks());
            }
            case Block.Heading(var words) -> to.paragraph("### " + Markdown.inLine(words));
            case Paragraph paragraph -> to.paragraph(runs(paragraph.runs()));
            case Block.Words(var words) -> to.paragraph(Markdown.escaped(words));
            case Block.Excerpt(var words) -> to.quotation(() -> to.paragraph(Markdown.escaped(words)));
            case Block.Beside(var printed, var original) -> {
                write(to, printed);
                write(to, original);
            }
            case Block.Group(var _, var blocks) -> write(to, blocks);
            case Block.Items(var _, var items) -> items.forEach(item -> to.item(() -> write(to, item.blocks())));
            case Block.Facts(var facts) ->
                facts.forEach(fact -> to.item(() -> to.paragraph(strong(fact.name()) + " " + runs(fact.value()))));
            case Block.Outcome outcome -> {
                to.paragraph(strong(outcome.like().sign() + " " + outcome.sentence()));
                to.paragraph(Markdown.inLine(outcome.counts()));
            }
            case Block.Marked marked -> to.quotation(() -> article(to, marked));
            case Block.Table table -> table.rows().forEach(row -> row(to, row, table.columns()));
            case Block.Legend(var meanings) ->
                meanings.forEach(meaning -> to.item(() -> to.paragraph(
                        strong(meaning.status().sign() + " " + meaning.word()) + ": " + Markdown.inLine(meaning.meaning()))));
        }
    }

    /** An entry of its own: cells of several paragraphs fit no table of Markdown. */
    private void row(Markdown to, Block.Row row, List<Block.Column> columns) {
        to.paragraph("### " + Markdown.inLine(row.label()));
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            var title = columns.get(i + 1).title();
            if (!cell.isEmpty()) {
                to.item(() -> {
                    to.paragraph(strong(title));
                    write(to, cell);
                });
            }
        }
    }

    /** Every line as a paragraph, the numbers behind the words of their passages, those of the inner ones first. */
    private static void article(Markdown to, Block.Marked marked) {
        var marks = new ArrayList<>(marked.marks());
        marks.sort(Comparator.comparingInt((Mark mark) -> mark.span().end()).thenComparingInt(mark -> -mark.span().start()));
        var text = marked.text();
        var line = new StringBuilder();
        int at = 0;
        for (var mark : marks) {
            at = words(to, line, text, at, mark.span().end());
            line.append(" **\\[").append(Markdown.inLine(mark.label() + " " + mark.status().sign())).append("\\]**");
        }
        words(to, line, text, at, text.length());
        to.paragraph(line.toString());
    }

    private static int words(Markdown to, StringBuilder line, String text, int from, int end) {
        int at = from;
        for (int feed = text.indexOf('\n', at); feed >= 0 && feed < end; feed = text.indexOf('\n', at)) {
            to.paragraph(line + inLine(line, text.substring(at, feed)));
            line.setLength(0);
            at = feed + 1;
        }
        line.append(inLine(line, text.substring(at, end)));
        return end;
    }

    /** Blanks at the beginning of a line say nothing, and must not hide what would be markup there. */
    private static String inLine(StringBuilder before, String words) {
        return Markdown.inLine(before.isEmpty() ? words.stripLeading() : words);
    }

    private static String runs(List<Run> runs) {
        return runs.stream().map(MarkdownReport::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        return switch (run) {
            case Run.Plain(var words) -> words(words);
            case Run.Theirs(var words) -> words(words);
            case Run.Strong(var runs) -> emphasised("**", runs(runs));
            case Run.Name(var words) -> emphasised("*", Markdown.inLine(words));
            case Run.Signed(var runs) -> runs(runs);
            case Run.Time(var _, var words) -> words(words);
            case Run.Code(var words) -> words.matches("[\\w.-]+") ? "`" + words + "`" : words(words);
            case Run.Address address ->
                address.asUri()
                        .map(uri -> "[" + Markdown.inLine(address.address().strip()) + "](<" + uri.replace("&", "&amp;") + ">)")
                        .orElseGet(() -> words(address.address()));
            case Run.ToPassage(var label) -> strong(label);
            case Run.Sign(var sign) -> words(sign);
            case Run.StatusWord(var status, var word) -> strong(status.sign() + " " + word);
            case Run.Change change -> change.sides().stream().map(MarkdownReport::side).collect(Collectors.joining(" · "));
        };
    }

    /** The record's words are the true ones: those that only the print has are struck out, never they. */
    private static String side(Run.Side side) {
        return Markdown.inLine(side.whose()) + " " + emphasised(side.ofRecord() ? "**" : "~~", Markdown.inLine(side.words()));
    }

    /** Words of a run: line ends are kept, and so are blanks at its ends, which part it from its neighbours. */
    private static String words(String words) {
        if (words.isBlank()) {
            return words.isEmpty() ? "" : " ";
        }
        var before = Character.isWhitespace(words.charAt(0)) ? " " : "";
        var behind = Character.isWhitespace(words.charAt(words.length() - 1)) ? " " : "";
        return before + Markdown.escaped(words) + behind;
    }

    private static String strong(String words) {
        return emphasised("**", Markdown.inLine(words));
    }

    /** With blanks at its ends outside: within, they would keep the signs from being read as such. */
    private static String emphasised(String sign, String words) {
        var bare = words.strip();
        if (bare.isEmpty()) {
            return words;
        }
        int start = words.indexOf(bare);
        return words.substring(0, start) + sign + bare + sign + words.substring(start + bare.length());
    }
}
