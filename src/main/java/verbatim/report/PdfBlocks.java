package verbatim.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.report.Block.Paragraph;
import verbatim.report.PdfColumn.Drawn;
import verbatim.report.PdfLook.Family;

/** Adds blocks to a column: those that may stand anywhere, in a cell or in a margin too. */
final class PdfBlocks {

    private static final float MM = PdfSheet.MM;

    /** How high a line is, by the size of its letters: of short words, of what is read at length, and of what is framed. */
    private static final float CLOSE = 1.3f;

    private static final float EVEN = 1.42f;
    private static final float WIDE = 1.65f;

    private static final float NAMES = 30 * MM;
    private static final float STATUS_NAMES = 42 * MM;
    private static final int RULE = 0xCCCCCC;
    private static final int BAR = 0xBBBBBB;

    private final PdfLines lines;
    private final PdfColumn column;
    private final PdfScale scale;
    private final Runnable settle;
    private final List<Drawn> bars = new ArrayList<>();
    private PdfTag tag;
    private float indent;
    private @Nullable String place;

    /**
     * Blocks of a column.
     *
     * @param tag of what they stand in
     * @param settle is called where what was added may be put on a page
     */
    PdfBlocks(PdfLines lines, PdfColumn column, PdfScale scale, PdfTag tag, Runnable settle) {
        this.lines = lines;
        this.column = column;
        this.scale = scale;
        this.tag = tag;
        this.settle = settle;
    }

    void write(List<? extends Block> blocks) {
        blocks.forEach(this::write);
    }

    void write(Block block) {
        switch (block) {
            case Block.Headline(var words, var language) -> {
                column.gap(2 * MM);
                var text = theirs(words, look(Family.SERIF, 19).heavy(), tag.blockIn(language, "H1"));
                add(text, 19, 1.25f, true);
                column.gap(5 * MM);
            }
            case Block.Heading(var words) -> {
                column.gap(4 * MM);
                add(new PdfText(false).add(words, look(Family.SANS, scale.body() + .5f).heavy(), tag.block("H3")), scale.body() + .5f, CLOSE, true);
                column.gap(2 * MM);
            }
            case Paragraph paragraph -> paragraph(paragraph, tag.block("P"));
            case Block.Words(var words) ->
                add(theirs(words, look(Family.SERIF, scale.words()), tag.block("P")), scale.words(), EVEN, false);
            case Block.Excerpt(var words) -> excerpt(words);
            case Block.Beside(var printed, var original) -> {
                write(printed);
                write(original);
            }
            case Block.Group(var _, var blocks) -> {
                column.gap(1.5f * MM);
                write(blocks);
                column.gap(1.5f * MM);
            }
            case Block.Items(var _, var items) -> items(items);
            case Block.Facts(var facts) -> facts(facts);
            case Block.Outcome outcome -> outcome(outcome);
            case Block.Legend(var meanings) -> legend(meanings);
            case Block.Section _, Block.Marked _, Block.Table _ ->
                throw new IllegalArgumentException("needs pages of its own: " + block.getClass());
        }
    }

    private void paragraph(Paragraph paragraph, PdfTag its) {
        var plain = look(Family.SANS, scale.body());
        switch (paragraph.kind()) {
            case PLAIN, HEADING, WORDING, TURN -> runs(paragraph, plain, false, its);
            case THEIRS -> runs(paragraph, plain, true, its);
            case DOCUMENT -> runs(paragraph, plain.sized(8).inked(PdfLook.SOFT), false, its);
            case NAME -> runs(paragraph, plain.inked(PdfLook.SOFT), false, its);
            case SIGNED, STYLE, STORY -> runs(paragraph, plain.sized(scale.small()).inked(PdfLook.SOFT), false, its);
            case SEARCH -> {
                column.gap(1.5f * MM);
                runs(paragraph, plain, false, its);
            }
            case RISK -> barred(PdfLook.RED, 1.6f, () -> runs(paragraph, plain, false, its));
            case DIFFERENCE -> {
                var text = PdfRuns.add(new PdfText(true), paragraph.runs(), look(Family.SERIF, scale.excerpt()), its);
                add(text, scale.excerpt(), WIDE, false);
            }
        }
    }

    private void runs(Paragraph paragraph, PdfLook look, boolean ownDirection, PdfTag its) {
        add(PdfRuns.add(placed(new PdfText(ownDirection)), paragraph.runs(), look, its), look.size(), EVEN, false);
    }

    /** What a margin says, each line in its own direction, with a bar at its left. */
    void comment(List<Paragraph> paragraphs, int colour) {
        barred(colour, 1.2f, () -> {
            for (var paragraph : paragraphs) {
                var text = PdfRuns.add(new PdfText(true), paragraph.runs(), look(Family.SANS, scale.body()), tag.block("P"));
                add(text, scale.body(), CLOSE, false);
            }
        });
    }

    private PdfText theirs(String words, PdfLook look, PdfTag its) {
        return placed(new PdfText(true)).add(words, look, its);
    }

    /** With the name of the item that it is the first line of. */
    private PdfText placed(PdfText text) {
        if (place != null) {
            text.place(place);
            place = null;
        }
        return text;
    }

    private void excerpt(String words) {
        column.gap(MM);
        barred(BAR, 1, () -> add(
                theirs(words, look(Family.SERIF, scale.excerpt()), tag.block("BlockQuote").block("P")), scale.excerpt(), EVEN, false));
        column.gap(1.5f * MM);
    }

    /** Adds what has a bar at its left. */
    private void barred(int colour, float thick, Runnable content) {
        float at = indent;
        Drawn bar = (sheet, x, y, height) -> sheet.drawn().fill(x + at, y, thick, height, colour);
        bars.add(bar);
        indent += 2.5f * MM;
        content.run();
        indent -= 2.5f * MM;
        bars.remove(bar);
    }

    private void add(PdfText text, float size, float leading, boolean withNext) {
        int begin = column.size();
        column.add(lines.of(text, column.width() - indent, size, leading), indent, List.copyOf(bars));
        if (withNext) {
            column.keep(begin, true);
        }
    }

    private static PdfLook look(Family family, float size) {
        return PdfLook.of(family, size);
    }

    /** A line above each but the first; one that is not too high stays whole. */
    private void items(List<Block.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        var list = tag.block("L");
        boolean isFirst = true;
        for (var item : items) {
            int begin = column.size();
            if (!isFirst) {
                column.gap(2.5f * MM);
                column.add(2.5f * MM, (sheet, x, y, _) -> sheet.drawn().line(x, x + column.width(), y, .5f, RULE, "[]"));
            }
            isFirst = false;
            place = item.passage() == null ? null : PdfRuns.rowOf(item.passage());
            within(list.block("LI").block("LBody"), item.blocks());
            if (column.height(begin) < PdfFlow.MOST_WHOLE) {
                column.keep(begin, false);
            }
            settle.run();
        }
        place = null;
    }

    private void within(PdfTag its, List<Block> blocks) {
        var outer = tag;
        tag = its;
        write(blocks);
        tag = outer;
    }

    private void facts(List<Block.Fact> facts) {
        var list = tag.block("L");
        column.gap(5 * MM);
        for (var fact : facts) {
            var item = list.block("LI");
            var look = look(Family.SANS, scale.body() - .8f);
            var name = new PdfText(false).add(fact.name(), look.inked(PdfLook.SOFT), item.block("Lbl"));
            named(name, NAMES, PdfRuns.add(new PdfText(false), fact.value(), look, item.block("LBody")), look.size());
        }
    }

    private void legend(List<Block.Meaning> meanings) {
        var list = tag.block("L");
        for (var meaning : meanings) {
            var status = meaning.status();
            var item = list.block("LI");
            var look = look(Family.SANS, scale.body());
            var name = new PdfText(false).add(
                    status.sign() + " " + meaning.word(),
                    look.heavy().inked(PdfLook.inkOf(status)).underlined(List.of(status)), item.block("Lbl"));
            named(name, STATUS_NAMES, new PdfText(false).add(meaning.meaning(), look, item.block("LBody")), look.size());
        }
        column.gap(3 * MM);
    }

    private void named(PdfText name, float wide, PdfText value, float size) {
        column.gap(.8f * MM);
        column.add(
                lines.of(value, column.width() - indent - wide - 2 * MM, size, EVEN), indent + wide + 2 * MM,
                lines.of(name, wide, size, EVEN), indent, List.copyOf(bars));
    }

    /** The words and, as one bar with a length for each status, the counts again. */
    private void outcome(Block.Outcome outcome) {
        int colour = PdfLook.inkOf(outcome.like());
        int begin = column.size();
        column.gap(2 * MM);
        barred(colour, 3, () -> {
            indent += 1.5f * MM;
            var its = tag.block("P");
            var look = look(Family.SANS, 12).heavy();
            var text = new PdfText(false).add(outcome.like().sign() + " ", look.inked(colour), its).add(outcome.sentence(), look, its);
            add(text, 12, EVEN, true);
            var counts = new PdfText(false).add(outcome.counts(), look(Family.SANS, 9).inked(PdfLook.SOFT), tag.block("P"));
            add(counts, 9, EVEN, false);
            indent -= 1.5f * MM;
        });
        column.keep(begin, false);
    }
}
