package verbatim.ui.queue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import verbatim.account.CurrentPerson;
import verbatim.account.People;
import verbatim.account.Role;
import verbatim.article.ArticleReading;
import verbatim.passage.Announcements;
import verbatim.passage.PassageReading;
import verbatim.passage.Reviewing;
import verbatim.review.ArticleList;
import verbatim.review.FilterWords;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.KeyCommands;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.NewsLine;
import verbatim.ui.component.ProgressStrip;
import verbatim.ui.component.Words;
import verbatim.ui.component.WorkSaved;
import verbatim.ui.workbench.step.Steps;
import verbatim.ui.workbench.step.Undoing;

/** All passages of the desk, as the filter in the address lets through, with a preview of the chosen one. */
@Route("queue")
@PermitAll
public class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Queue queue;
    private final ProgressStrip strip = new ProgressStrip();
    private final Span words = new Span();
    private final CurrentPerson currentPerson;
    private final Steps steps;
    private final QueueGrid grid;
    private final PassagePreview preview;
    private final QueueFilterBar filters;
    private final FilterWords sentence;
    private final ShownLine shown = new ShownLine(this::go);
    private final NewerLine newer = new NewerLine(this::showAnew);
    private QueueFilter filter = QueueFilter.ALL;

    QueueView(
            Queue queue,
            ArticleList articleList,
            ArticleReading articles,
            PassageReading passages,
            Reviewing reviewing,
            Undoing undoing,
            CurrentPerson currentPerson,
            People people,
            Clock clock,
            FilterWords sentence,
            Announcements announcements) {
        this.queue = queue;
        this.sentence = sentence;
        this.currentPerson = currentPerson;
        addClassName("vb-queue");
        steps = new Steps(passages, undoing, this::came);
        preview = new PassagePreview(articles, articleList, passages, reviewing, currentPerson, steps);
        grid = new QueueGrid(queue, clock, row -> preview.show(row.id()));
        filters = new QueueFilterBar(articleList, people, sentence, this::go);
        words.addClassName("vb-soft");
        var counts = new Div(new H1(Words.of(QueueLine.TITLE)), strip, words);
        counts.addClassName("counts");
        var body = new Div(grid, preview);
        body.addClassName("body");
        var keys = new KeyCommands()
                .on("j", () -> grid.move(1))
                .on("k", () -> grid.move(-1))
                .on("a", () -> preview.panel().ifPresent(ReviewPanel::approve))
                .on("b", () -> preview.panel().ifPresent(ReviewPanel::sendBack))
                .on("z", () -> preview.panel().ifPresent(panel -> steps.undo(panel.refusal())))
                .on("Enter", grid::openChosen);
        add(counts, filters, shown, newer, body, keys);
        DeskNews.tell(this, announcements, news -> newer.say(Words.of(NewsLine.PASSAGES_CHANGED)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.isEmpty() && currentPerson.require().role() == Role.REVIEWER) {
            event.forwardTo(QueueView.class, new QueryParameters(QueueFilter.AWAITING_REVIEW.parameters()));
            return;
        }
        filter = QueueFilter.of(parameters);
        showAnew();
    }

    private void showAnew() {
        newer.setVisible(false);
        var progress = queue.progress(filter);
        strip.show(progress);
        words.setText(queue.count(filter) >= Queue.MOST_COUNTED
                ? Words.of(QueueLine.FIRST_ONES, Words.inOneLine(progress.parts()), Queue.MOST_COUNTED)
                : Words.inOneLine(progress.parts()));
        filters.show(filter, progress);
        shown.show(filter, sentence.pieces(filter, Words.language()));
        preview.clear();
        grid.show(filter);
    }

    /** Shows what came of a step: the passage stays in sight, and the list goes on without it. */
    private void came(Steps.Outcome outcome) {
        switch (outcome) {
            case Steps.Outcome.Saved(var now, var what) -> {
                grid.changed(now.row().status());
                preview.show(now, Words.of(PreviewLine.SAVED, what));
                WorkSaved.tell(this);
            }
            case Steps.Outcome.Said(var words) -> preview.say(words);
            case Steps.Outcome.Newer(var newer, var mine, var saveMine) ->
                preview.show(newer.current(), Words.of(PreviewLine.CHANGED_MEANWHILE));
        }
    }

    /** The address is the one place where the filter is kept. */
    private void go(QueueFilter filter) {
        UI.getCurrent().navigate(QueueView.class, new QueryParameters(filter.address()));
    }

    @Override
    public String getPageTitle() {
        return Words.of(QueueLine.TITLE) + " · Verbatim";
    }
}
