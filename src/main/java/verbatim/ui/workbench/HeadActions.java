package verbatim.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleFacts;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.Status;
import verbatim.report.ReportExport;
import verbatim.text.Span;
import verbatim.ui.component.Words;

/** What one does with the article as a whole, from its head: signing it off, correcting its details, taking its reports. */
class HeadActions {

    private final ArticleHead head;
    private final ArticleReading articles;
    private final ArticleSteps steps;
    private final Clock clock;
    private final Supplier<ReadingOrder> passages;
    private final Consumer<String> saved;
    private final Consumer<PassageId> open;
    private final Consumer<Collection<PassageId>> changed;
    private final Consumer<ArticleFacts> edited;
    private @Nullable ArticleFacts article;

    /**
     * @param saved shows what was saved, in words that follow "Saved:"
     * @param open shows a passage
     * @param look brings a place of the text into sight
     * @param facts leads to the facts to check
     * @param changed shows passages of the article as they are now
     * @param edited shows an article that has another text now
     */
    HeadActions(
            ArticleReading articles,
            ArticleSteps steps,
            ReportExport reports,
            Clock clock,
            Supplier<ReadingOrder> passages,
            Consumer<String> saved,
            Consumer<PassageId> open,
            Consumer<Span> look,
            Component facts,
            Consumer<Collection<PassageId>> changed,
            Consumer<ArticleFacts> edited) {
        this.articles = articles;
        this.steps = steps;
        this.clock = clock;
        this.passages = passages;
        this.saved = saved;
        this.open = open;
        this.changed = changed;
        this.edited = edited;
        head = new ArticleHead(this::signOff, this::correct, this::edit, this::checkAll, this::bringIn, this::assign, new ReadLine(look), facts, new ReportLinks(reports, this::articleId).all());
    }

    ArticleHead head() {
        return head;
    }

    @Nullable ArticleFacts article() {
        return article;
    }

    private @Nullable ArticleId articleId() {
        return article == null ? null : article.id();
    }

    void show(ArticleFacts shown) {
        article = shown;
        head.show(shown, clock);
        head.showWork(steps.assigned(shown.id()), clock);
        showProgress();
    }

    /** Shows the article as it is now; where it has another text, everything of it. */
    void renew() {
        var before = article;
        if (before != null) {
            // Where it was erased meanwhile, its address says so.
            articles.facts(before.id()).ifPresentOrElse(now -> {
                if (!now.revision().equals(before.revision())) {
                    edited.accept(now);
                }
                show(now);
            }, () -> UI.getCurrent().getPage().reload());
        }
    }

    /** Opens the next passage that waits for whoever sits here; what is somebody else's, where nothing else does, and then says whose. */
    void nextWaiting(@Nullable PassageCard shown, Consumer<String> say) {
        if (article == null) {
            return;
        }
        var waiting = steps.waitingForMe(article.id());
        var next = passages.get().nextWaiting(shown, waiting);
        next.ifPresentOrElse(open, () -> say.accept(Words.of(HeadLine.NOTHING_WAITS)));
        next.filter(id -> !waiting.sentBack().contains(id))
                .map(waiting.ofOthers()::get)
                .ifPresent(name -> say.accept(Words.of(HeadLine.WORK_OF_ANOTHER, name)));
    }

    void showProgress() {
        if (article != null) {
            head.show(passages.get().progress().with(Status.TO_CHECK, steps.countedFacts(article.id())), passages.get().dismissedAgainst(), steps.signOffs(article.id()), steps.mayReview(), clock);
        }
    }

    private void signOff() {
        if (article != null) {
            var signed = article.id();
            steps.signOff(article, () -> {
                showProgress();
                steps.signOffs(signed).stream().findFirst().ifPresent(last -> saved.accept(Words.of(last.signedOff())));
            });
        }
    }

    private void checkAll() {
        if (article != null) {
            steps.checkAll(article.id(), open);
        }
    }

    private void bringIn() {
        if (article != null) {
            steps.bringIn(article.id(), (passages, what) -> {
                changed.accept(passages);
                showProgress();
                saved.accept(what);
            });
        }
    }

    /** Gives the article to somebody, or its open passages to several. */
    void assign() {
        if (article != null) {
            var given = article.id();
            var open = passages.get().open();
            steps.assign(given, open, words -> {
                head.showWork(steps.assigned(given), clock);
                changed.accept(open);
                saved.accept(words);
            });
        }
    }

    private void edit() {
        if (article != null) {
            steps.edit(article, () -> {
                renew();
                saved.accept(Words.of(HeadLine.EDIT_TAKEN, Objects.requireNonNull(article).revisionNumber()));
            });
        }
    }

    private void correct() {
        if (article != null) {
            steps.correct(article, () -> {
                renew();
                saved.accept(Words.of(HeadLine.CORRECTED));
            });
        }
    }
}
