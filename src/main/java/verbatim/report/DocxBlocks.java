package verbatim.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.report.Block.Paragraph;
import verbatim.report.Block.Section;

/** Writes the blocks of a Word document. */
final class DocxBlocks {

    /** In twentieths of a point. */
    private static final int INDENT = 340;

    private final Xml xml;
    private final DocxRuns runs;
    private final ReportText.Imprint imprint;
    private final List<Block.Mark> marks;
    private final DocxTables tables;
    private int depth;
    private boolean begins;
    private @Nullable String row;

    /** @param marks gathers those that were written, in the order of their comments */
    DocxBlocks(Xml xml, DocxRuns runs, ReportText.Imprint imprint, List<Block.Mark> marks) {
        this.xml = xml;
        this.runs = runs;
        this.imprint = imprint;
        this.marks = marks;
        tables = new DocxTables(xml, runs, this);
    }

    void write(List<? extends Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Headline(var words, var _) -> words("Heading1", words);
            case Section section -> section(section);
            case Block.Heading(var words) -> words("Heading3", words);
            case Paragraph paragraph -> paragraph(paragraph);
            case Block.Words(var words) -> words("Quote", words);
            case Block.Excerpt(var words) -> words("Excerpt", words);
            case Block.Beside(var printed, var original) -> {
                write(printed);
                write(original);
            }
            case Block.Group(var _, var blocks) -> write(blocks);
            case Block.Items items -> items(items);
            case Block.Facts(var facts) -> tables.facts(facts);
            case Block.Outcome outcome -> outcome(outcome);
            case Block.Marked marked -> {
                marks.addAll(marked.marks());
                new DocxArticle(xml, runs, marked, imprint).write();
            }
            case Block.Table table -> tables.passages(table);
            case Block.Legend(var meanings) -> tables.legend(meanings);
        }
    }

    /** The wide table has pages that lie on their side. */
    private void section(Section section) {
        var lies = section.blocks().stream().anyMatch(Block.Table.class::isInstance);
        if (lies) {
            turnPage(false);
        }
        words("Heading2", section.title());
        write(section.blocks());
        if (lies) {
            turnPage(true);
        }
    }

    /** Ends the pages before this place: they lie on their side or not, and those behind it have what the next call says. */
    private void turnPage(boolean lies) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "TurnOfPage");
        page(lies);
        xml.close().close();
    }

    /** The page's size and margins. */
    void page(boolean lies) {
        xml.open("w:sectPr")
                .empty("w:footerReference", "w:type", "default", "r:id", DocxReport.FOOTER)
                .empty("w:pgSz", "w:w", lies ? "16838" : "11906", "w:h", lies ? "11906" : "16838", "w:orient", lies ? "landscape" : null)
                .empty(
                        "w:pgMar",
                        "w:top", "1134", "w:right", "1134", "w:bottom", "1134", "w:left", "1134",
                        "w:header", "567", "w:footer", "567", "w:gutter", "0")
                .close();
    }

    void paragraph(Paragraph paragraph) {
        var style = switch (paragraph.kind()) {
            case PLAIN, THEIRS -> null;
            case NAME, SIGNED, SEARCH, TURN, STYLE, STORY -> "Note";
            case HEADING -> "ItemHeading";
            case DOCUMENT -> "Document";
            case RISK -> "Risk";
            case WORDING, DIFFERENCE -> "Wording";
        };
        begin(style, fromRight(paragraph));
        runs.write(paragraph.runs());
        xml.close();
    }

    void words(String style, String words) {
        begin(style, ReadingDirection.of(words).fromRight());
        runs.words(words, null);
        xml.close();
    }

    /** Whether a paragraph of somebody's words alone begins at the right. */
    private static boolean fromRight(Paragraph paragraph) {
        return paragraph.kind() == Paragraph.Kind.THEIRS
                && paragraph.runs().stream().anyMatch(run -> run instanceof Run.Plain(var words) && ReadingDirection.of(words).fromRight());
    }

    /** Opens a paragraph; the first one of an item of a list has the list's sign. */
    void begin(@Nullable String style, boolean fromRight) {
        xml.open("w:p");
        if (style == null && depth == 0 && !fromRight) {
            return;
        }
        xml.open("w:pPr");
        if (style != null) {
            xml.empty("w:pStyle", "w:val", style);
        }
        if (begins) {
            xml.open("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", "1").close();
        }
        if (fromRight) {
            xml.empty("w:bidi");
        }
        if (depth > 0) {
            xml.empty("w:ind", "w:left", String.valueOf(depth * INDENT), "w:hanging", begins ? String.valueOf(INDENT) : null);
        }
        xml.close();
        begins = false;
        if (row != null) {
            runs.bookmark(DocxRuns.rowOf(row));
            row = null;
        }
    }

    private void items(Block.Items items) {
        depth++;
        for (var item : items.items()) {
            begins = true;
            row = item.passage();
            write(item.blocks());
        }
        depth--;
        begins = false;
    }

    private void outcome(Block.Outcome outcome) {
        begin("Result", false);
        runs.words(outcome.like().sign() + " ", DocxRuns.style(outcome.like()));
        runs.write(List.of(new Run.Strong(List.of(new Run.Plain(outcome.sentence())))));
        xml.close();
        begin("Note", false);
        runs.words(outcome.counts(), null);
        xml.close();
    }
}
