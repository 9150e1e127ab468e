package verbatim.ui.queue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import verbatim.review.QueueColumn;
import verbatim.review.QueueRow;

/** A row of the queue in lines below each other: number, status and deadline; the words; all else that the person wants to see. */
class ComposedRow extends Div {

    private static final Set<QueueColumn> FIRST = EnumSet.of(QueueColumn.NUMBER, QueueColumn.STATUS, QueueColumn.DUE);

    /** @param columns those that the person chose, in their order */
    ComposedRow(List<QueueColumn> columns, QueueRow row, QueueCells cells) {
        addClassName("vb-composed");
        line("top", FIRST.stream().filter(columns::contains).sorted().toList(), row, cells);
        if (columns.contains(QueueColumn.WORDS)) {
            line("words", List.of(QueueColumn.WORDS), row, cells);
        }
        line("rest", columns.stream().filter(column -> column != QueueColumn.WORDS && !FIRST.contains(column)).toList(), row, cells);
    }

    private void line(String name, List<QueueColumn> columns, QueueRow row, QueueCells cells) {
        var line = new Div();
        line.addClassName(name);
        for (var column : columns) {
            var words = QueueCells.isWords(column) ? cells.words(column, row) : null;
            if (words == null) {
                line.add(cells.shown(column, row));
            } else if (!words.isEmpty()) {
                line.add(new Span(words));
            }
        }
        if (line.getComponentCount() > 0) {
            add(line);
        }
    }
}
