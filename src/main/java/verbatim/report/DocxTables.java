package verbatim.report;

import java.util.List;
import verbatim.report.Block.Paragraph;

/** Writes the tables of a Word document. Their columns have fixed widths: nothing has to be laid out to open it. */
final class DocxTables {

    /** Of a page's content, upright and lying on its side, in twentieths of a point. */
    private static final int UPRIGHT = 9638;

    private static final int ACROSS = 14570;
    private static final int NAMES = 2200;

    private final Xml xml;
    private final DocxRuns runs;
    private final DocxBlocks blocks;

    DocxTables(Xml xml, DocxRuns runs, DocxBlocks blocks) {
        this.xml = xml;
        this.runs = runs;
        this.blocks = blocks;
    }

    /** Named facts, a row each. */
    void facts(List<Block.Fact> facts) {
        open(List.of(NAMES, UPRIGHT - NAMES), "Facts");
        for (var fact : facts) {
            xml.open("w:tr");
            cell(NAMES, () -> blocks.paragraph(new Paragraph(Paragraph.Kind.NAME, List.of(new Run.Plain(fact.name())))));
            cell(UPRIGHT - NAMES, () -> blocks.paragraph(new Paragraph(Paragraph.Kind.PLAIN, fact.value())));
            xml.close();
        }
        xml.close();
    }

    /** The table of the passages, whose titles stand on each page. */
    void passages(Block.Table table) {
        var widths = widths(table.columns());
        open(widths, "Passages");
        xml.open("w:tr").open("w:trPr").empty("w:tblHeader").close();
        for (int i = 0; i < widths.size(); i++) {
            var title = table.columns().get(i).title();
            cell(widths.get(i), () -> blocks.words("ColumnTitle", title));
        }
        xml.close();
        for (var row : table.rows()) {
            xml.open("w:tr");
            cell(widths.getFirst(), () -> label(row));
            for (int i = 0; i < row.cells().size(); i++) {
                var content = row.cells().get(i);
                cell(widths.get(i + 1), () -> cell(content));
            }
            xml.close();
        }
        xml.close();
    }

    private void label(Block.Row row) {
        blocks.begin(null, false);
        runs.bookmark(DocxRuns.rowOf(row.label()));
        if (row.marked()) {
            runs.toBookmark(DocxRuns.markOf(row.label()), row.label(), "Hyperlink");
        } else {
            runs.words(row.label(), null);
        }
        xml.close();
    }

    private void cell(List<Block> content) {
        blocks.write(content);
        if (content.isEmpty()) {
            // A cell without a paragraph makes Word take the file for damaged.
            xml.empty("w:p");
        }
    }

    private static List<Integer> widths(List<Block.Column> columns) {
        var shares = columns.stream().map(column -> share(column.kind())).toList();
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        return shares.stream().map(share -> ACROSS * share / all).toList();
    }

    private static int share(Block.Column.Kind kind) {
        return switch (kind) {
            case NUMBER -> 6;
            case WORDS, EVIDENCE -> 25;
            case FINDING -> 18;
            case NOTES -> 14;
            case PEOPLE -> 12;
        };
    }

    /** What each status means. */
    void legend(List<Block.Meaning> meanings) {
        open(List.of(NAMES, UPRIGHT - NAMES), "Facts");
        for (var meaning : meanings) {
            xml.open("w:tr");
            cell(NAMES, () -> blocks.paragraph(new Paragraph(Paragraph.Kind.PLAIN, List.of(new Run.StatusWord(meaning.status(), meaning.word())))));
            cell(UPRIGHT - NAMES, () -> blocks.words("Normal", meaning.meaning()));
            xml.close();
        }
        xml.close();
    }

    private void open(List<Integer> widths, String style) {
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", style)
                .empty("w:tblW", "w:w", String.valueOf(all), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed")
                .close();
        xml.open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", String.valueOf(width)));
        xml.close();
    }

    private void cell(int width, Runnable content) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa").close();
        content.run();
        xml.close();
    }
}
