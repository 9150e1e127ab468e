package verbatim.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verbatim.report.Block.Paragraph;
import verbatim.report.Block.Section;

/** Writes the blocks of a page. */
final class HtmlBlocks {

    private final Html html;
    private final HtmlRuns runs;

    HtmlBlocks(Html html) {
        this.html = html;
        runs = new HtmlRuns(html);
    }

    void write(List<? extends Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Headline(var words, var language) ->
                html.open("h1", "dir", "auto", "lang", language).text(words).closeLine();
            case Section section -> section(section);
            case Block.Heading(var words) -> html.element("h3", words).text("\n");
            case Paragraph paragraph -> paragraph(paragraph);
            case Block.Words(var words) -> html.open("q", "class", "words", "dir", "auto").text(words).close();
            case Block.Excerpt(var words) -> html.open("blockquote", "dir", "auto").text(words).close();
            case Block.Beside(var printed, var original) -> {
                html.open("div", "class", "beside");
                group(null, printed);
                group("original", original);
                html.close();
            }
            case Block.Group(var kind, var blocks) -> group(style(kind), blocks);
            case Block.Items items -> items(items);
            case Block.Facts(var facts) -> facts(facts);
            case Block.Outcome outcome -> outcome(outcome);
            case Block.Marked marked -> {
                html.open("article", "class", "text", "lang", marked.language(), "aria-label", marked.name());
                new AnnotatedText(html, marked).write();
                html.closeLine();
            }
            case Block.Table table -> table(table);
            case Block.Legend(var meanings) -> legend(meanings);
        }
    }

    /** The last one says how to read the page, and is its foot. */
    private void section(Section section) {
        var id = style(section.part());
        var style = switch (section.part()) {
            case MUST_FIX, UNFINISHED -> id;
            default -> null;
        };
        html.open(section.part() == Section.Part.SIGNS ? "footer" : "section", "class", style, "aria-labelledby", id);
        html.element("h2", section.title(), "id", id).text("\n");
        write(section.blocks());
        html.closeLine();
    }

    private void paragraph(Paragraph paragraph) {
        var style = switch (paragraph.kind()) {
            case PLAIN, THEIRS -> null;
            case DOCUMENT -> "kind";
            case RISK -> "risks";
            case STYLE -> "name style";
            case HEADING, NAME, STORY, WORDING, DIFFERENCE, SIGNED, SEARCH, TURN -> style(paragraph.kind());
        };
        var direction = switch (paragraph.kind()) {
            case THEIRS, DIFFERENCE -> "auto";
            default -> null;
        };
        html.open("p", "class", style, "dir", direction);
        runs.write(paragraph.runs());
        html.close();
    }

    private void group(@Nullable String style, List<Block> blocks) {
        html.open("div", "class", style);
        write(blocks);
        html.close();
    }

    private void items(Block.Items items) {
        html.open("ul", "class", style(items.kind()));
        for (var item : items.items()) {
            var id = item.passage() == null ? null : Html.rowId(item.passage());
            html.open("li", "id", id, "class", item.fallen() ? "fallen" : null);
            write(item.blocks());
            html.closeLine();
        }
        html.closeLine();
    }

    private void facts(List<Block.Fact> facts) {
        html.open("dl", "class", "facts");
        for (var fact : facts) {
            html.element("dt", fact.name()).open("dd");
            runs.write(fact.value());
            html.close();
        }
        html.closeLine();
    }

    /** The words and, as one bar with a segment for each status, the counts again. */
    private void outcome(Block.Outcome outcome) {
        html.open("p", "class", "result " + outcome.like().style());
        html.element("span", outcome.like().sign(), "class", "sign", "aria-hidden", "true").text(" ");
        html.element("strong", outcome.sentence()).text(" ");
        html.element("span", outcome.counts(), "class", "counts");
        html.open("span", "class", "bar", "aria-hidden", "true");
        for (var count : outcome.bar()) {
            html.element("span", "", "class", count.status().style(), "style", "flex:" + count.passages());
        }
        html.close().closeLine();
    }

    /** On a narrow screen its rows become cards; the roles keep it a table. */
    private void table(Block.Table table) {
        html.open("table", "role", "table", "aria-labelledby", style(Section.Part.PASSAGES));
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (var column : table.columns()) {
            html.element("th", column.title(), "scope", "col", "role", "columnheader");
        }
        html.close().closeLine().open("tbody", "role", "rowgroup");
        table.rows().forEach(row -> row(row, table.columns()));
        html.close().closeLine();
    }

    private void row(Block.Row row, List<Block.Column> columns) {
        html.open("tr", "role", "row", "id", Html.rowId(row.label()), "class", row.status().style());
        html.open("th", "scope", "row", "role", "rowheader");
        if (row.marked()) {
            html.element("a", row.label(), "href", "#" + Html.markId(row.label()));
        } else {
            html.text(row.label());
        }
        html.close();
        for (int i = 0; i < row.cells().size(); i++) {
            var column = columns.get(i + 1);
            html.open("td", "role", "cell", "class", "c-" + style(column.kind()), "data-column", column.title());
            write(row.cells().get(i));
            html.close();
        }
        html.closeLine();
    }

    private void legend(List<Block.Meaning> meanings) {
        html.open("dl", "class", "signs");
        for (var meaning : meanings) {
            var status = meaning.status();
            html.open("dt", "class", status.style());
            html.open("span", "class", "line").text(status.sign() + " " + meaning.word()).close().close();
            html.element("dd", meaning.meaning());
        }
        html.closeLine();
    }

    /** What a constant is called in the style sheet and in the page's addresses. */
    static String style(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
