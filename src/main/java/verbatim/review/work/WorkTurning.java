package verbatim.review.work;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;
import verbatim.article.ArticleId;
import verbatim.passage.ArticleStep;
import verbatim.passage.StepRefused;
import verbatim.passage.StepTurning;
import verbatim.passage.TurnedStep;
import verbatim.review.work.AssignedRows.Otherwise;

/**
 * Takes back who is to do what until when, and says it again. What somebody else has said of since stays as they said: of an
 * article as a whole nothing is taken back then, of several passages the others are.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WorkTurning implements StepTurning {

    private static final Set<ArticleStep> STEPS = EnumSet.of(
            ArticleStep.PASSAGES_GIVEN, ArticleStep.PASSAGES_TAKEN, ArticleStep.PASSAGES_WITHDRAWN, ArticleStep.ARTICLE_GIVEN, ArticleStep.ARTICLE_WITHDRAWN);

    private final AssignedRows rows;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkTurning(AssignedRows rows, CurrentPerson currentPerson, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean turns(ArticleStep what) {
        return STEPS.contains(what);
    }

    @Override
    public Turned turn(ArticleId article, String deed, boolean again) {
        var done = TypedValues.read(deed, WorkDone.class);
        if (done.slots().stream().anyMatch(WorkSlot::isOfArticle)) {
            rows.holdArticle(article);
        }
        var all = rows.hold(done.slots().stream().map(WorkSlot::passage).filter(Objects::nonNull).toList());
        var stays = rows.otherwise(article, done.slots(), again);
        var free = done.slots().stream().filter(slot -> stays.stream().noneMatch(one -> Objects.equals(one.passage(), slot.passage()))).toList();
        if (free.isEmpty() || stays.stream().anyMatch(one -> one.passage() == null)) {
            throw new StepRefused(WorkRefusal.SAID_SINCE, stays.getFirst().name());
        }
        var passages = free.stream().map(WorkSlot::passage).filter(Objects::nonNull).collect(Collectors.toSet());
        if (rows.isSomebodyGone(free.stream().map(slot -> slot.wanted(again)).filter(Objects::nonNull).toList())) {
            throw new StepRefused(WorkRefusal.PERSON_GONE);
        }
        // What was read of it is told: taken again it is news.
        var step = again ? WorkStep.begin() : new WorkStep(done.step());
        put(article, free, all.stream().filter(one -> passages.contains(one.passage())).toList(), again, step);
        var whose = stays.stream().map(Otherwise::name).findFirst().orElse(null);
        return new Turned(TypedValues.written(new WorkDone(step.value(), free)), new TurnedStep(passages, false, stays.size(), whose));
    }

    /** Who was told of the step is told no more of it once it is taken back, and of it again once it is taken again. */
    private void put(ArticleId article, List<WorkSlot> slots, List<AssignedRows.Held> held, boolean again, WorkStep step) {
        var me = currentPerson.require().id();
        var news = again ? new WorkNews(step, me, null) : new WorkNews(WorkStep.begin(), me, step);
        var whole = slots.stream().filter(WorkSlot::isOfArticle).findFirst();
        rows.end(held, me, clock.instant(), null);
        Optional<PersonId> before = whole.isEmpty() ? Optional.empty() : AssignedRows.whose(rows.endOfArticle(article, me, clock.instant(), null));
        rows.bring(slots.stream().map(slot -> slot.wanted(again)).filter(Objects::nonNull).toList());
        if (whole.isPresent()) {
            rows.refreshArticle(article);
            ofArticle(article, before, whole.get().wanted(again) == null, news);
        } else {
            rows.refresh(held);
        }
        var now = rows.assignees(held);
        var given = slots.stream().filter(slot -> again && slot.wanted(true) != null).map(WorkSlot::passage).filter(Objects::nonNull).collect(Collectors.toSet());
        held.forEach(one -> tell(one, now.get(one.passage()), given.contains(one.passage()), news));
        news.tell(events);
    }

    private void ofArticle(ArticleId article, Optional<PersonId> before, boolean isNobodys, WorkNews news) {
        if (isNobodys) {
            news.withdrawn(article, before);
        } else {
            news.article(article, before, rows.whoseArticle(article).orElse(null), true);
        }
    }

    private static void tell(AssignedRows.Held one, @Nullable PersonId now, boolean given, WorkNews news) {
        if (given) {
            news.given(one, now, true);
        } else {
            news.withdrawn(one, now);
        }
    }
}
