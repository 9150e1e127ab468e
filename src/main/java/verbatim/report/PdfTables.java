package verbatim.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.report.PdfLook.Family;

/** Writes the table of the passages; its titles stand on each page. */
final class PdfTables {

    private static final float BETWEEN = 2.5f * PdfSheet.MM;
    private static final float ABOVE = 2 * PdfSheet.MM;
    private static final float TITLE = 7.4f;
    private static final float LEADING = 1.35f;
    private static final int RULE = 0xCCCCCC;
    private static final String GOES_ON = "… ";

    private final PdfLines lines;
    private final PdfFlow flow;
    private final List<Float> xs = new ArrayList<>();
    private final List<Float> widths = new ArrayList<>();
    private final Block.Table table;

    PdfTables(PdfLines lines, PdfFlow flow, Block.Table table) {
        this.lines = lines;
        this.flow = flow;
        this.table = table;
        int all = table.columns().stream().mapToInt(column -> share(column.kind())).sum();
        float x = 0;
        for (var column : table.columns()) {
            float wide = flow.column().width() * share(column.kind()) / all;
            xs.add(x);
            widths.add(wide - BETWEEN);
            x += wide;
        }
    }

    private static int share(Block.Column.Kind kind) {
        return switch (kind) {
            case NUMBER -> 5;
            case WORDS -> 23;
            case FINDING -> 17;
            case EVIDENCE -> 31;
            case NOTES, PEOPLE -> 13;
        };
    }

    void write(PdfTag above) {
        var tag = above.block("Table");
        titles(tag.block("THead").block("TR"));
        flow.repeat(() -> titles(null));
        var rows = tag.block("TBody");
        table.rows().forEach(row -> row(row, rows.block("TR")));
        flow.repeat(null);
    }

    /** @param tag of their row; null where they are only repeated */
    private void titles(@Nullable PdfTag tag) {
        var cells = new ArrayList<PdfColumn>();
        for (int i = 0; i < widths.size(); i++) {
            var cell = new PdfColumn(widths.get(i));
            var look = PdfLook.of(Family.SANS, TITLE).heavy().inked(PdfLook.SOFT);
            var text = new PdfText(false).add(table.columns().get(i).title(), look, tag == null ? null : tag.heads("Column"));
            cell.add(lines.of(text, cell.width(), TITLE, LEADING), 0, List.of());
            cells.add(cell);
        }
        float high = (float) cells.stream().mapToDouble(cell -> cell.height(0)).max().orElse(0);
        if (tag != null) {
            flow.settle(high + PdfFlow.BEGINNING);
        }
        float x = flow.sheet().left();
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).put(flow.sheet(), flow.places(), 0, cells.get(i).size(), x + xs.get(i), flow.y());
        }
        flow.move(flow.y() + high + ABOVE);
    }

    private void row(Block.Row row, PdfTag tag) {
        var cells = new ArrayList<PdfColumn>();
        var head = tag.heads("Row");
        var label = new PdfText(false).place(PdfRuns.rowOf(row.label()));
        var look = PdfLook.of(Family.SANS, PdfScale.TABLE.body()).heavy();
        if (row.marked()) {
            PdfRuns.toPlace(label, PdfRuns.markOf(row.label()), row.label(), look, head);
        } else {
            label.add(row.label(), look, head);
        }
        var first = new PdfColumn(widths.getFirst());
        first.add(lines.of(label, first.width(), look.size(), LEADING), 0, List.of());
        cells.add(first);
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = new PdfColumn(widths.get(i + 1));
            new PdfBlocks(lines, cell, PdfScale.TABLE, tag.block("TD"), () -> {}).write(row.cells().get(i));
            cells.add(cell);
        }
        flow.row(cells, xs, ABOVE, RULE, () -> again(row.label(), look));
    }

    /** Which row it is that goes on; it is said already to who listens. */
    private void again(String label, PdfLook look) {
        var text = new PdfText(false).add(GOES_ON + label, look.inked(PdfLook.SOFT), null);
        var cell = new PdfColumn(widths.getFirst());
        cell.add(lines.of(text, cell.width(), look.size(), LEADING), 0, List.of());
        cell.put(flow.sheet(), flow.places(), 0, cell.size(), flow.sheet().left(), flow.y());
    }
}
