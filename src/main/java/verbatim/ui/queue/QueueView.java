package verbatim.ui.queue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.account.CurrentPerson;
import verbatim.account.Role;
import verbatim.passage.Announcements;
import verbatim.passage.PassageId;
import verbatim.passage.PassagesChanged;
import verbatim.review.FilterWords;
import verbatim.review.Queue;
import verbatim.review.QueueColumn;
import verbatim.review.QueueFilter;
import verbatim.review.QueueRow;
import verbatim.review.views.OwnColumns;
import verbatim.review.views.SavedView;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.NewsLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WorkSaved;
import verbatim.ui.workbench.step.Steps;

/** All passages of the desk, as the filter in the address lets through, with a preview of the chosen one. */
@Route("queue")
@PermitAll
public class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Queue queue;
    private final FilterWords sentence;
    private final OwnColumns ownColumns;
    private final CurrentPerson currentPerson;
    private final QueueHead head;
    private final Span said = new Span();
    private final Steps steps;
    private final QueueGrid grid;
    private final PassagePreview preview;
    private final QueueFilterBar filters;
    private final ShownLine shown = new ShownLine(this::go);
    private final ViewsMenu menu;
    private final QueueFiles files;
    private final BulkBar bulk;
    private final OwnSaves own;
    private final NewerLine newer = new NewerLine(this::showAnew);
    private QueueFilter filter = QueueFilter.ALL;
    private List<QueueColumn> columns = List.of();

    /** The saved view that is open; its filter may have been changed here, and is as saved for everybody else. */
    private @Nullable SavedView open;

    QueueView(
            QueueParts parts,
            Queue queue,
            FilterWords sentence,
            OwnColumns ownColumns,
            CurrentPerson currentPerson,
            Announcements announcements) {
        this.queue = queue;
        this.sentence = sentence;
        this.ownColumns = ownColumns;
        this.currentPerson = currentPerson;
        addClassName("vb-queue");
        own = parts.own();
        steps = parts.steps(this::came);
        preview = parts.preview(steps);
        grid = parts.grid(row -> preview.show(row.id()), this::ticked);
        filters = parts.filters(this::go);
        menu = parts.views(said::setText);
        files = parts.files();
        bulk = parts.bulk(grid::deselectAll, this::saved);
        said.addClassName("vb-soft");
        said.getElement().setAttribute("role", "status");
        var tools = new Div(menu, new Button(Words.of(ViewLine.COLUMNS), click -> new ColumnsDialog(columns, this::chooseColumns).open()), files);
        tools.addClassName("vb-row");
        head = new QueueHead(tools, said);
        var body = new Div(grid, preview);
        body.addClassName("body");
        var above = new Div(shown, bulk, newer);
        above.addClassName("above");
        add(head, filters, above, body, new QueueKeys(grid, preview, bulk, steps));
        DeskNews.tell(this, announcements, this::heard);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        boolean isAsked = QueueFilter.isIn(parameters);
        if (!isAsked && !parameters.containsKey(ViewsMenu.PARAMETER) && currentPerson.require().role() == Role.REVIEWER) {
            event.forwardTo(QueueView.class, new QueryParameters(QueueFilter.AWAITING_REVIEW.parameters()));
            return;
        }
        var before = open;
        var named = parameters.getOrDefault(ViewsMenu.PARAMETER, List.of());
        open = menu.named(named).orElse(null);
        if (open == null) {
            columns = ownColumns.now();
        } else if (before == null || !before.equals(open)) {
            columns = open.columns();
        }
        said.setText(open == null && !named.isEmpty() ? Words.of(ViewLine.GONE) : "");
        // A view is what it says, whatever else a mail or a chat has hung onto its address.
        filter = open != null && !isAsked ? open.filter() : QueueFilter.of(parameters);
        showAnew();
    }

    private void showAnew() {
        newer.setVisible(false);
        bulk.look();
        head.call(open == null ? Words.of(QueueLine.TITLE) : open.name());
        count();
        shown.show(filter, sentence.pieces(filter, Words.language()));
        menu.show(open, filter, columns);
        files.show(filter, columns);
        preview.clear();
        grid.columns(columns);
        grid.show(filter);
    }

    /** How many there are, wherever it is said. */
    private void count() {
        var progress = queue.progress(filter);
        var count = queue.count(filter);
        head.show(progress, count);
        filters.show(filter, progress);
        bulk.show(filter, count);
    }

    /** While a step on many goes on here the list is shown anew at its end, whatever happens meanwhile. */
    private void heard(List<PassagesChanged> news) {
        if (!bulk.goesOn() && own.isNews(news)) {
            newer.say(Words.of(NewsLine.PASSAGES_CHANGED));
        }
    }

    private void ticked(Set<QueueRow> rows) {
        bulk.tick(rows);
    }

    private void saved(Map<PassageId, Long> versions) {
        own.add(versions);
        showAnew();
        WorkSaved.tell(this);
    }

    /** Of a saved view they change what is on this screen; its owner can save them with it. */
    private void chooseColumns(List<QueueColumn> chosen) {
        if (open == null || chosen.isEmpty()) {
            ownColumns.choose(chosen);
        }
        columns = chosen;
        showAnew();
    }

    /** Shows what came of a step: the passage stays in sight, and the list goes on without it. */
    private void came(Steps.Outcome outcome) {
        switch (outcome) {
            case Steps.Outcome.Saved(var now, var what) -> {
                own.add(Map.of(now.row().id(), now.version()));
                grid.changed(now.row().status());
                count();
                preview.show(now, PassagePreview.saved(what));
                WorkSaved.tell(this);
            }
            case Steps.Outcome.Turned(var news, var what) -> preview.anew(() -> saved(Map.of()), PassagePreview.saved(what));
            case Steps.Outcome.Said(var words) -> preview.say(words);
            case Steps.Outcome.Newer(var newer, var mine, var saveMine) ->
                preview.show(newer.current(), Words.of(PreviewLine.CHANGED_MEANWHILE));
        }
    }

    /** The address is the one place where the filter is kept. */
    private void go(QueueFilter to) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(to.address());
        if (open != null) {
            parameters.put(ViewsMenu.PARAMETER, List.of(open.id().value().toString()));
        }
        UI.getCurrent().navigate(QueueView.class, new QueryParameters(parameters));
    }

    @Override
    public String getPageTitle() {
        return head.called() + " · Verbatim";
    }
}
