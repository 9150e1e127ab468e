package verbatim.review.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.passage.PassagesChanged;

/** Whose work came and went in one step: gathered as it is done, and told at its end, once a person. */
final class WorkNews {

    private record Went(PersonId from, TakenOver.How how) {}

    /** What of it is whose, by article. */
    private static final class Parts<T> {
        private final Map<T, Map<ArticleId, List<PassageId>>> all = new LinkedHashMap<>();

        void add(T whose, ArticleId article, PassageId passage) {
            all.computeIfAbsent(whose, none -> new LinkedHashMap<>()).computeIfAbsent(article, none -> new ArrayList<>()).add(passage);
        }
    }

    /** What stood, by what it is of. */
    private record Of(ArticleId article, @Nullable PassageId passage) {}

    private final WorkStep step;
    private final PersonId by;
    private final @Nullable WorkStep undoes;
    private final Parts<PersonId> came = new Parts<>();
    private final Parts<Went> went = new Parts<>();
    private final Parts<PersonId> moved = new Parts<>();
    private final List<Object> ofArticles = new ArrayList<>();
    private final Map<ArticleId, Set<PassageId>> changed = new LinkedHashMap<>();
    private final Map<Of, UUID> before = new LinkedHashMap<>();
    private final Map<Of, UUID> after = new LinkedHashMap<>();

    /** @param undoes the step that it takes back; null where it takes none back */
    WorkNews(WorkStep step, PersonId by, @Nullable WorkStep undoes) {
        this.step = step;
        this.by = by;
        this.undoes = undoes;
    }

    WorkStep step() {
        return step;
    }

    /** These stood before, and stand no more. */
    void ended(Collection<AssignedRows.Row> rows) {
        rows.forEach(row -> before.put(new Of(row.article(), row.passage()), row.id()));
    }

    /** These stand from now on. */
    void began(Collection<AssignedRows.Row> rows) {
        rows.forEach(row -> after.put(new Of(row.article(), row.passage()), row.id()));
    }

    /** What takes back all that came and went, of each article. */
    Map<ArticleId, WorkDone> done() {
        var slots = new LinkedHashMap<ArticleId, List<WorkSlot>>();
        var all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        all.forEach(of -> slots.computeIfAbsent(of.article(), none -> new ArrayList<>()).add(new WorkSlot(of.passage(), before.get(of), after.get(of))));
        var done = new LinkedHashMap<ArticleId, WorkDone>();
        slots.forEach((article, its) -> done.put(article, new WorkDone(step.value(), its)));
        return done;
    }

    /** A passage is given to somebody; null for whoever is free. */
    void given(AssignedRows.Held held, @Nullable PersonId to, boolean dueMoved) {
        passage(held, to, dueMoved, how(to));
    }

    /** It is whose it was before, or nobody's: null. */
    void withdrawn(AssignedRows.Held held, @Nullable PersonId now) {
        passage(held, now, undoes != null, TakenOver.How.WITHDRAWN);
    }

    /** A passage goes to whoever was given its article, and is told of that. */
    void takenWithArticle(AssignedRows.Held held, @Nullable PersonId to) {
        went(held, to, how(to));
    }

    private TakenOver.How how(@Nullable PersonId to) {
        return by.equals(to) ? TakenOver.How.TAKEN_OVER : TakenOver.How.PASSED_ON;
    }

    private void went(AssignedRows.Held held, @Nullable PersonId to, TakenOver.How how) {
        changed.computeIfAbsent(held.article(), none -> new HashSet<>()).add(held.passage());
        var from = held.assignee();
        if (from != null && !from.equals(to)) {
            went.add(new Went(from, how), held.article(), held.passage());
        }
    }

    private void passage(AssignedRows.Held held, @Nullable PersonId to, boolean dueMoved, TakenOver.How how) {
        went(held, to, how);
        var from = held.assignee();
        if (to != null && !to.equals(from)) {
            came.add(to, held.article(), held.passage());
        }
        if (to != null && to.equals(from) && dueMoved) {
            moved.add(to, held.article(), held.passage());
        }
    }

    /** An article as a whole is given to somebody; null for whoever is free. */
    void article(ArticleId article, Optional<PersonId> before, @Nullable PersonId to, boolean dueMoved) {
        Map<ArticleId, List<PassageId>> whole = article(article, before, to, how(to));
        if (to == null) {
            return;
        }
        if (before.isEmpty() || !to.equals(before.get())) {
            ofArticles.add(new Assigned(step, whole, to, by, undoes));
        } else if (dueMoved) {
            ofArticles.add(new DueMoved(step, whole, to, by, undoes));
        }
    }

    /** An article as a whole is nobody's. */
    void withdrawn(ArticleId article, Optional<PersonId> before) {
        article(article, before, null, TakenOver.How.WITHDRAWN);
    }

    private Map<ArticleId, List<PassageId>> article(ArticleId article, Optional<PersonId> before, @Nullable PersonId to, TakenOver.How how) {
        Map<ArticleId, List<PassageId>> whole = Map.of(article, List.of());
        before.filter(from -> !from.equals(to)).ifPresent(from -> ofArticles.add(new TakenOver(step, whole, from, how, by, undoes)));
        ofArticles.add(new PassagesChanged(article, Set.of()));
        return whole;
    }

    void tell(ApplicationEventPublisher events) {
        ofArticles.forEach(events::publishEvent);
        went.all.forEach((whose, work) -> events.publishEvent(new TakenOver(step, work, whose.from(), whose.how(), by, undoes)));
        came.all.forEach((to, work) -> events.publishEvent(new Assigned(step, work, to, by, undoes)));
        moved.all.forEach((whose, work) -> events.publishEvent(new DueMoved(step, work, whose, by, undoes)));
        changed.forEach((article, passages) -> events.publishEvent(new PassagesChanged(article, passages)));
    }
}
