package verbatim.ui.queue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.signals.Signal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageId;
import verbatim.passage.Status;
import verbatim.review.Queue;
import verbatim.review.QueueColumn;
import verbatim.review.QueueFilter;
import verbatim.review.QueueRow;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.KeptPages;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/**
 * The queue's rows, one line a passage; Enter or a double click goes to it in its article. One row is the chosen one, which the
 * preview shows; any number are ticked, for a step on all of them.
 */
class QueueGrid extends Grid<QueueRow> {

    /** So many rows are ticked with one press at most: a row and one far below it with Shift held. */
    private static final int LONGEST_RANGE = 1_000;

    private static final String CHOSEN = "chosen";

    private final Queue queue;
    private final QueueColumns columns;
    private final Consumer<QueueRow> onChoose;

    /** Where the rows stand that were fetched. */
    private final Map<PassageId, Integer> places = new HashMap<>();

    private QueueFilter filter = QueueFilter.ALL;
    private KeptPages<QueueRow> pages = pages();

    /** The place of the chosen row; -1 where none is. */
    private int chosen = -1;

    private @Nullable QueueRow chosenRow;

    /** Where the last tick was set; from there a range goes. */
    private int ticked = -1;

    /**
     * Without columns.
     *
     * @param onTick is told how many are ticked
     */
    QueueGrid(Queue queue, Clock clock, Consumer<QueueRow> onChoose, Consumer<Set<QueueRow>> onTick) {
        this.queue = queue;
        columns = new QueueColumns(this, new QueueCells(clock));
        this.onChoose = onChoose;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        getElement().setAttribute("aria-label", Words.of(ScreenLine.PASSAGES));
        setSizeFull();
        var ticks = (GridMultiSelectionModel<QueueRow>) setSelectionMode(SelectionMode.MULTI);
        ticks.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        // The column's own boxes are called in English.
        getElement().executeJs("""
                const column = this.querySelector('vaadin-grid-flow-selection-column');
                column.renderer = (cell, of, row) => {
                  column._defaultRenderer(cell, of, row);
                  cell.firstElementChild.accessibleName = $0;
                };""", Words.of(ScreenLine.TICK_ROW));
        ticks.addClientItemToggleListener(toggle -> tick(toggle.getItem(), toggle.isSelected(), toggle.isShiftKey()));
        addSelectionListener(change -> onTick.accept(change.getAllSelectedItems()));
        addItemClickListener(click -> choose(click.getItem()));
        addItemDoubleClickListener(click -> open(click.getItem()));
        Signal.effect(this, () -> columns.fit(UI.getCurrentOrThrow().getPage().windowSizeSignal().get().width()));
        setPartNameGenerator(row -> chosenRow != null && row.id().equals(chosenRow.id()) ? CHOSEN : null);
    }

    /** Shows these columns, in this order. */
    void columns(List<QueueColumn> wanted) {
        columns.show(wanted);
    }

    void show(QueueFilter shown) {
        filter = shown;
        chosen = -1;
        chosenRow = null;
        ticked = -1;
        places.clear();
        deselectAll();
        pages = pages();
        setEmptyStateText(shown.isTextTooShort()
                ? Words.of(QueueLine.TOO_SHORT)
                : Words.of(QueueLine.NONE));
        // What stands first has the nearest deadline, or had it until enough was done: where neither is so, none has any.
        columns.due(pages.rows(0, 1).stream().anyMatch(row -> row.story().deadline() != null || row.isEnoughDone()));
        setItems(query -> fetched(query.getOffset(), query.getLimit()).stream(), query -> listed()).setIdentifierProvider(QueueRow::id);
        // A column is as narrow as what these rows have in it.
        recalculateColumnWidths();
    }

    private List<QueueRow> fetched(int offset, int limit) {
        var rows = pages.rows(offset, limit);
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).id(), offset + i);
        }
        return rows;
    }

    private KeptPages<QueueRow> pages() {
        return new KeptPages<>((after, skip, limit) -> queue.rows(filter, after, skip, limit));
    }

    /** Further down than this nobody reads; a filter leads there. */
    private int listed() {
        return Math.min(queue.count(filter), Queue.MOST_COUNTED);
    }

    /** A passage has become this: it leaves the list where the filter does not let it through any more. */
    void changed(Status now) {
        if (chosen >= 0 && !filter.statuses().isEmpty() && !filter.statuses().contains(now)) {
            chosen--;
        }
        pages = pages();
        getDataProvider().refreshAll();
    }

    /** Chooses the row after or before the chosen one; the first where none is chosen. */
    void move(int by) {
        var count = listed();
        if (count == 0) {
            return;
        }
        var to = Math.clamp(chosen + by, 0, count - 1);
        fetched(to, 1).forEach(this::choose);
        scrollToIndex(to);
    }

    private void choose(QueueRow row) {
        var before = chosenRow;
        chosenRow = row;
        chosen = places.getOrDefault(row.id(), chosen);
        if (before != null) {
            getDataProvider().refreshItem(before);
        }
        getDataProvider().refreshItem(row);
        onChoose.accept(row);
    }

    /** Ticks the chosen row, or takes the tick away. */
    void tickChosen() {
        if (chosenRow != null) {
            var isTicked = getSelectedItems().stream().anyMatch(row -> row.id().equals(chosenRow.id()));
            if (isTicked) {
                deselect(chosenRow);
            } else {
                select(chosenRow);
            }
            ticked = chosen;
        }
    }

    /** With Shift held all between the last tick and this one are as this one. */
    void tick(QueueRow row, boolean on, boolean withShift) {
        int here = places.getOrDefault(row.id(), -1);
        if (withShift && ticked >= 0 && here >= 0) {
            int from = Math.min(ticked, here);
            var between = pages.rows(from, Math.min(Math.abs(here - ticked) + 1, LONGEST_RANGE));
            asMultiSelect().updateSelection(on ? Set.copyOf(between) : Set.of(), on ? Set.of() : Set.copyOf(between));
        }
        ticked = here;
    }

    void openChosen() {
        if (chosenRow != null) {
            open(chosenRow);
        }
    }

    private void open(QueueRow row) {
        UI.getCurrent().navigate(ArticleLink.address(row.article(), row.label()));
    }
}
