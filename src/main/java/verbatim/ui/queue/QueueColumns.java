package verbatim.ui.queue;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import verbatim.review.QueueColumn;
import verbatim.review.QueueRow;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** The columns that a person chose, each its own; in a narrow window all of them as one, in which a row has several lines. */
class QueueColumns {

    /** Key of the one column of a narrow window. */
    static final String ALL = "ALL";

    /** In pixels, as the style sheet has it. */
    private static final int NARROW = 760;

    private final Grid<QueueRow> grid;
    private final QueueCells cells;
    private List<QueueColumn> wanted = List.of();
    private boolean isNarrow;
    private boolean hasDue = true;

    QueueColumns(Grid<QueueRow> grid, QueueCells cells) {
        this.grid = grid;
        this.cells = cells;
    }

    /** Shows these columns, in this order. */
    void show(List<QueueColumn> chosen) {
        if (!wanted.equals(chosen)) {
            wanted = List.copyOf(chosen);
            draw();
        }
    }

    /** Shows them as a window of this width has room for them; as columns while the width is not known, and 0 or less. */
    void fit(int width) {
        var narrow = width > 0 && width <= NARROW;
        if (narrow != isNarrow) {
            isNarrow = narrow;
            draw();
        }
    }

    /** Whether any row has a deadline: where none has, the others have its room. */
    void due(boolean any) {
        hasDue = any;
        var due = grid.getColumnByKey(QueueColumn.DUE.name());
        if (due != null) {
            due.setVisible(any);
        }
    }

    private void draw() {
        grid.removeAllColumns();
        if (isNarrow && !wanted.isEmpty()) {
            grid.addComponentColumn(row -> new ComposedRow(wanted, row, cells)).setHeader(Words.of(ScreenLine.PASSAGES)).setKey(ALL);
            return;
        }
        for (var column : wanted) {
            var added = QueueCells.isWords(column)
                    ? grid.addColumn(row -> cells.words(column, row))
                    : grid.addComponentColumn(row -> cells.shown(column, row));
            added.setHeader(Words.of(column)).setKey(column.name()).setResizable(true);
            switch (column) {
                case STATUS -> added.setWidth("174px").setFlexGrow(0);
                case NUMBER -> added.setWidth("64px").setFlexGrow(0);
                case WORDS -> added.setWidth("156px").setFlexGrow(6);
                case SPEAKER -> added.setWidth("118px").setFlexGrow(1);
                case ARTICLE -> added.setTooltipGenerator(QueueRow::headline).setWidth("110px").setFlexGrow(2);
                default -> added.setAutoWidth(true).setFlexGrow(0);
            }
        }
        due(hasDue);
    }
}
