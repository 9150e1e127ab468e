package verbatim.ui.queue;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import verbatim.account.CurrentPerson;
import verbatim.account.People;
import verbatim.article.ArticleReading;
import verbatim.passage.OwnSteps;
import verbatim.passage.PassageId;
import verbatim.passage.PassageReading;
import verbatim.passage.Reviewing;
import verbatim.report.QueueExport;
import verbatim.review.ArticleList;
import verbatim.review.CountingValues;
import verbatim.review.FilterWords;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.QueueRow;
import verbatim.review.bulk.BulkWork;
import verbatim.review.second.SampleDrawing;
import verbatim.review.views.SavedViews;
import verbatim.review.views.StartPage;
import verbatim.ui.workbench.step.AskingFirst;
import verbatim.ui.workbench.step.Steps;

/** Makes the parts of the queue's screen, each with the few services that it calls: the one place that knows them all. */
@Component
class QueueParts {

    private final Queue queue;
    private final ArticleList articleList;
    private final ArticleReading articles;
    private final PassageReading passages;
    private final Reviewing reviewing;
    private final OwnSteps ownSteps;
    private final CurrentPerson currentPerson;
    private final People people;
    private final Clock clock;
    private final FilterWords words;
    private final SavedViews views;
    private final StartPage start;
    private final QueueExport export;
    private final BulkWork bulk;
    private final SampleDrawing drawing;
    private final CountingValues counting;

    QueueParts(
            Queue queue,
            ArticleList articleList,
            ArticleReading articles,
            PassageReading passages,
            Reviewing reviewing,
            OwnSteps ownSteps,
            CurrentPerson currentPerson,
            People people,
            Clock clock,
            FilterWords words,
            SavedViews views,
            StartPage start,
            QueueExport export,
            BulkWork bulk,
            SampleDrawing drawing,
            CountingValues counting) {
        this.queue = queue;
        this.articleList = articleList;
        this.articles = articles;
        this.passages = passages;
        this.reviewing = reviewing;
        this.ownSteps = ownSteps;
        this.currentPerson = currentPerson;
        this.people = people;
        this.clock = clock;
        this.words = words;
        this.views = views;
        this.start = start;
        this.export = export;
        this.bulk = bulk;
        this.drawing = drawing;
        this.counting = counting;
    }

    Steps steps(Consumer<Steps.Outcome> came) {
        return new Steps(passages, ownSteps, AskingFirst.NOTHING, () -> null, came);
    }

    PassagePreview preview(Steps steps) {
        return new PassagePreview(articles, articleList, passages, reviewing, currentPerson, steps);
    }

    QueueGrid grid(Consumer<QueueRow> onChoose, Consumer<Set<QueueRow>> onTick) {
        return new QueueGrid(queue, clock, onChoose, onTick);
    }

    QueueFilterBar filters(Consumer<QueueFilter> go) {
        return new QueueFilterBar(articleList, people, words, counting, go);
    }

    ViewsMenu views(Consumer<String> say) {
        return new ViewsMenu(views, start, currentPerson, say);
    }

    QueueFiles files() {
        return new QueueFiles(export);
    }

    OwnSaves own() {
        return new OwnSaves(queue, clock);
    }

    BulkBar bulk(Runnable untick, Consumer<Map<PassageId, Long>> onDone) {
        return new BulkBar(bulk, people, drawing, currentPerson, clock, untick, onDone);
    }
}
