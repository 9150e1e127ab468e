package verbatim.ui.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.function.Consumer;
import verbatim.passage.Status;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.QueueRow;
import verbatim.text.TextDirection;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.DoubtSign;
import verbatim.ui.component.KeptPages;
import verbatim.ui.component.Moments;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.StateWord;
import verbatim.ui.component.Words;

/** The queue's rows, one line a passage; Enter or a double click goes to it in its article. */
class QueueGrid extends Grid<QueueRow> {

    private final Queue queue;
    private final Clock clock;
    private final Column<QueueRow> due;
    private QueueFilter filter = QueueFilter.ALL;
    private KeptPages<QueueRow> pages = pages();

    /** The place of the row that was chosen last by key; -1 before that. */
    private int chosen = -1;

    QueueGrid(Queue queue, Clock clock, Consumer<QueueRow> onChoose) {
        this.queue = queue;
        this.clock = clock;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        getElement().setAttribute("aria-label", Words.of(ScreenLine.PASSAGES));
        addComponentColumn(QueueGrid::state).setHeader(Words.of(QueueLine.STATUS)).setWidth("182px").setFlexGrow(0);
        addComponentColumn(QueueGrid::link).setHeader(Words.of(QueueLine.NUMBER)).setWidth("64px").setFlexGrow(0);
        addComponentColumn(QueueGrid::words).setHeader(Words.of(QueueLine.WORDS)).setWidth("210px").setFlexGrow(6);
        addColumn(row -> row.said().speaker() == null ? "unknown" : row.said().speaker()).setHeader(Words.of(QueueLine.SPEAKER)).setWidth("130px").setFlexGrow(1);
        addColumn(QueueRow::headline).setHeader(Words.of(ScreenLine.ARTICLE)).setTooltipGenerator(QueueRow::headline).setWidth("110px").setFlexGrow(2);
        addColumn(row -> row.course().finding() == null ? "" : Words.of(row.course().finding())).setHeader(Words.of(QueueLine.FINDING)).setAutoWidth(true).setFlexGrow(0);
        addColumn(row -> row.course().checker() == null ? "" : row.course().checker()).setHeader(Words.of(QueueLine.CHECKER)).setAutoWidth(true).setFlexGrow(0);
        addComponentColumn(this::changed).setHeader(Words.of(QueueLine.CHANGED)).setAutoWidth(true).setFlexGrow(0);
        due = addComponentColumn(this::due).setHeader(Words.of(QueueLine.DUE)).setAutoWidth(true).setFlexGrow(0);
        setSizeFull();
        addItemDoubleClickListener(click -> open(click.getItem()));
        asSingleSelect().addValueChangeListener(change -> {
            if (change.getValue() != null) {
                onChoose.accept(change.getValue());
            }
        });
    }

    void show(QueueFilter shown) {
        filter = shown;
        chosen = -1;
        deselectAll();
        pages = pages();
        setEmptyStateText(shown.isTextTooShort()
                ? Words.of(QueueLine.TOO_SHORT)
                : Words.of(QueueLine.NONE));
        // The nearest deadline stands first: where that row has none, none has, and the others have its room.
        due.setVisible(pages.rows(0, 1).stream().anyMatch(row -> row.story().deadline() != null));
        setItems(query -> pages.rows(query.getOffset(), query.getLimit()).stream(), query -> listed());
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
        chosen = Math.clamp(chosen + by, 0, count - 1);
        pages.rows(chosen, 1).forEach(this::select);
        scrollToIndex(chosen);
    }

    void openChosen() {
        asSingleSelect().getOptionalValue().ifPresent(this::open);
    }

    private void open(QueueRow row) {
        UI.getCurrent().navigate(ArticleLink.address(row.article(), row.label()));
    }

    private static ArticleLink link(QueueRow row) {
        var link = new ArticleLink(row.label(), row.article(), row.label());
        link.getElement().setAttribute("aria-label", Words.of(ScreenLine.OPEN_IN_ARTICLE, row.label()));
        return link;
    }

    private static Component state(QueueRow row) {
        return new Span(new StateWord(row.status()), new DoubtSign(row.course().openDoubts()));
    }

    private static Component words(QueueRow row) {
        var line = TextDirection.inLine(row.words());
        var words = new Span(line);
        words.addClassName("quoted");
        words.setTitle(line);
        return words;
    }

    private Component changed(QueueRow row) {
        return Moments.shown(Moments.ago(row.course().touchedAt(), clock), row.course().touchedAt());
    }

    private Component due(QueueRow row) {
        return row.story().deadline() == null ? new Span() : Moments.shown(Moments.day(row.story().deadline(), clock), row.story().deadline());
    }
}
