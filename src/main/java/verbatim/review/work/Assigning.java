package verbatim.review.work;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.FreshId;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.passage.PassagesChanged;

/**
 * Gives work to people: passages, or an article with all that it comes to have. Whose work a passage is says nothing of its
 * check, and holds up nobody else who works on it; of two who give it out, the later one's word stands, and what stood before
 * is kept.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class Assigning {

    private final AssignedRows rows;
    private final People people;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assigning(AssignedRows rows, People people, CurrentPerson currentPerson, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Gives passages to one person, or, with null, to whoever is free. See {@link #assign(Collection, List, Instant, Integer)}. */
    public Given assign(Collection<PassageId> passages, @Nullable PersonId to, @Nullable Instant due) {
        requireAhead(due);
        return assign(passages, null, to, due, null);
    }

    /**
     * Deals passages out among people. What is at an end is left out. Where fewer are dealt out than there are, those with an
     * open doubt come first; each person gets passages that stand beside each other.
     *
     * @param shares together no more than the passages
     * @param due until when; null where nothing nearer than the deadlines of the articles is asked
     * @param enough so many of them are enough; null where all are wanted
     * @throws WorkRefused if there is nothing to give, or nobody to give it to
     */
    public Given assign(Collection<PassageId> passages, List<Share> shares, @Nullable Instant due, @Nullable Integer enough) {
        requireAhead(due);
        return assign(passages, shares, null, due, enough);
    }

    private Given assign(
            Collection<PassageId> passages, @Nullable List<Share> shares, @Nullable PersonId to, @Nullable Instant due, @Nullable Integer enough) {
        var held = rows.hold(passages);
        var open = held.stream().filter(AssignedRows.Held::isOpen).toList();
        if (open.isEmpty()) {
            throw new WorkRefused(WorkRefusal.NOTHING_TO_GIVE);
        }
        var dealt = shares == null ? Share.whole(to, open.size()) : shares.stream().filter(share -> share.count() > 0).toList();
        int total = dealt.stream().mapToInt(Share::count).sum();
        if (dealt.isEmpty()) {
            throw new WorkRefused(WorkRefusal.NOBODY_CHOSEN);
        }
        if (total > open.size()) {
            throw new WorkRefused(WorkRefusal.TOO_MANY, total, open.size());
        }
        if (enough != null && (enough < 1 || enough > total)) {
            throw new WorkRefused(WorkRefusal.ENOUGH_OF_HOW_MANY, enough, total);
        }
        dealt.forEach(share -> requireThere(share.to()));
        var given = new LinkedHashMap<AssignedRows.Held, @Nullable PersonId>();
        var chosen = AssignedRows.first(open, total).iterator();
        for (var share : dealt) {
            for (int i = 0; i < share.count(); i++) {
                given.put(chosen.next(), share.to());
            }
        }
        return new Given(give(given, due, enough), ids(given.keySet()), ids(held.stream().filter(one -> !one.isOpen()).toList()));
    }

    /**
     * Lets passages be due, and leaves them whose they are. What is nobody's is offered to whoever is free: until when, without
     * by whom, is work that waits for anybody.
     *
     * @param due null for the deadlines of their articles
     * @throws WorkRefused if there is nothing to give, or the moment is over
     */
    public Given moveDue(Collection<PassageId> passages, @Nullable Instant due) {
        requireAhead(due);
        var held = rows.hold(passages);
        var given = new LinkedHashMap<AssignedRows.Held, @Nullable PersonId>();
        held.stream().filter(AssignedRows.Held::isOpen).forEach(one -> given.put(one, one.assignee()));
        if (given.isEmpty()) {
            throw new WorkRefused(WorkRefusal.NOTHING_TO_GIVE);
        }
        return new Given(give(given, due, null), ids(given.keySet()), ids(held.stream().filter(one -> !one.isOpen()).toList()));
    }

    /**
     * Gives an article as a whole: every passage of it that nobody was given by itself, also those that it comes to have.
     *
     * @param to null for whoever is free
     * @throws WorkRefused if there is no such article or person
     */
    public AssignmentId assignArticle(ArticleId article, @Nullable PersonId to, @Nullable Instant due) {
        requireAhead(due);
        return giveArticle(article, to, due);
    }

    private AssignmentId giveArticle(ArticleId article, @Nullable PersonId to, @Nullable Instant due) {
        requireThere(to);
        if (!rows.holdArticle(article)) {
            throw new WorkRefused(WorkRefusal.ARTICLE_NOT_THERE);
        }
        var me = currentPerson.require().id();
        var assignment = made(due, null);
        var before = rows.endOfArticle(article, me, clock.instant(), assignment);
        rows.give(assignment, article, null, to);
        rows.refreshArticle(article);
        tellTaken(article, List.of(), before, to, me);
        if (to != null) {
            events.publishEvent(new Assigned(article, List.of(), to, me, due));
        }
        events.publishEvent(new PassagesChanged(article, Set.of()));
        return assignment;
    }

    /** Lets an article as a whole be nobody's again. */
    public void withdrawArticle(ArticleId article) {
        if (rows.holdArticle(article)) {
            var me = currentPerson.require().id();
            var before = rows.endOfArticle(article, me, clock.instant(), null);
            rows.refreshArticle(article);
            tellTaken(article, List.of(), before, null, me);
            events.publishEvent(new PassagesChanged(article, Set.of()));
        }
    }

    /**
     * Takes a passage for oneself.
     *
     * @param seen the row that said whose it is when one asked; null where it was nobody's
     * @throws WorkRefused if it is somebody else's by now
     */
    public Given take(PassageId passage, @Nullable UUID seen) {
        var held = rows.hold(List.of(passage));
        var now = held.isEmpty() ? null : held.getFirst().assigned();
        if (now != null && !now.equals(seen)) {
            var name = rows.of(passage).map(AssignedRow::name);
            if (name.isPresent()) {
                throw new WorkRefused(WorkRefusal.TAKEN_MEANWHILE, name.get());
            }
        }
        // Whoever takes it has no more time for it than whoever had it.
        return assign(List.of(passage), null, currentPerson.require().id(), rows.of(passage).map(AssignedRow::due).orElse(null), null);
    }

    /** Lets passages be nobody's again, or whose their article is. */
    public void withdraw(Collection<PassageId> passages) {
        var held = rows.hold(passages);
        var me = currentPerson.require().id();
        rows.end(held, me, clock.instant(), null);
        rows.refresh(held);
        tell(held, Map.of(), null, me);
    }

    /**
     * Takes an assignment back: what it gave is again whose it was before. What somebody else gave out since stays.
     *
     * @return the passages that stay as they are, since somebody gave them out anew
     */
    public List<PassageId> undo(AssignmentId assignment) {
        var me = currentPerson.require().id();
        var held = rows.hold(rows.standing(assignment));
        rows.end(held, me, clock.instant(), null);
        rows.restore(assignment, held);
        rows.refresh(held);
        tell(held, Map.of(), null, me);
        var free = new HashSet<>(ids(held));
        return rows.ofAssignment(assignment).stream().filter(id -> !free.contains(id)).toList();
    }

    /**
     * Gives all that waits for one person to another, or to whoever is free; what it is due by stays.
     *
     * @return how many passages that were theirs are now the other's
     * @throws WorkRefused if the other may not sign in, or nothing waits
     */
    public int handOn(PersonId from, @Nullable PersonId to) {
        requireThere(to);
        var articles = rows.articlesOf(from);
        articles.forEach(article -> giveArticle(article, to, rows.ofArticle(article).map(AssignedRow::due).orElse(null)));
        int passages = 0;
        for (var waiting : rows.waitingFor(from).entrySet()) {
            passages += assign(waiting.getValue(), null, to, waiting.getKey().orElse(null), null).passages().size();
        }
        if (articles.isEmpty() && passages == 0) {
            throw new WorkRefused(WorkRefusal.NOTHING_TO_GIVE);
        }
        return passages;
    }

    /** Whose work a passage is; empty where it is nobody's. */
    @Transactional(readOnly = true)
    public Optional<AssignedRow> of(PassageId passage) {
        return rows.of(passage);
    }

    /** Whose work an article as a whole is; empty where it is nobody's. */
    @Transactional(readOnly = true)
    public Optional<AssignedRow> of(ArticleId article) {
        return rows.ofArticle(article);
    }

    private AssignmentId give(Map<AssignedRows.Held, @Nullable PersonId> given, @Nullable Instant due, @Nullable Integer enough) {
        var me = currentPerson.require().id();
        var assignment = made(due, enough);
        var held = List.copyOf(given.keySet());
        rows.end(held, me, clock.instant(), assignment);
        rows.give(assignment, given);
        rows.refresh(held);
        tell(held, given, due, me);
        return assignment;
    }

    private AssignmentId made(@Nullable Instant due, @Nullable Integer enough) {
        var assignment = new AssignmentId(FreshId.next());
        rows.make(assignment, currentPerson.require().id(), clock.instant(), due == null ? null : due.atOffset(ZoneOffset.UTC), enough);
        return assignment;
    }

    private void requireThere(@Nullable PersonId to) {
        if (to != null && people.find(to).filter(Person::active).isEmpty()) {
            throw new WorkRefused(WorkRefusal.PERSON_GONE);
        }
    }

    private void requireAhead(@Nullable Instant due) {
        if (due != null && due.isBefore(clock.instant())) {
            throw new WorkRefused(WorkRefusal.DUE_IS_OVER);
        }
    }

    /** Tells whose work came and went, article by article and person by person. */
    private void tell(List<AssignedRows.Held> held, Map<AssignedRows.Held, @Nullable PersonId> given, @Nullable Instant due, PersonId me) {
        var changed = new LinkedHashMap<ArticleId, Set<PassageId>>();
        var came = new LinkedHashMap<ArticleId, Map<PersonId, List<PassageId>>>();
        var went = new LinkedHashMap<ArticleId, Map<PersonId, List<PassageId>>>();
        for (var one : held) {
            changed.computeIfAbsent(one.article(), none -> new HashSet<>()).add(one.passage());
            var to = given.get(one);
            if (to != null) {
                add(came, one, to);
            }
            if (one.assignee() != null && !one.assignee().equals(to)) {
                add(went, one, one.assignee());
            }
        }
        went.forEach((article, by) -> by.forEach((from, passages) -> events.publishEvent(new TakenOver(article, passages, from, me))));
        came.forEach((article, by) -> by.forEach((to, passages) -> events.publishEvent(new Assigned(article, passages, to, me, due))));
        changed.forEach((article, passages) -> events.publishEvent(new PassagesChanged(article, passages)));
    }

    private void tellTaken(ArticleId article, List<PassageId> passages, Optional<PersonId> before, @Nullable PersonId to, PersonId me) {
        before.filter(from -> !from.equals(to)).ifPresent(from -> events.publishEvent(new TakenOver(article, passages, from, me)));
    }

    private static void add(Map<ArticleId, Map<PersonId, List<PassageId>>> all, AssignedRows.Held one, PersonId person) {
        all.computeIfAbsent(one.article(), none -> new HashMap<>()).computeIfAbsent(person, none -> new ArrayList<>()).add(one.passage());
    }

    private static List<PassageId> ids(Collection<AssignedRows.Held> held) {
        return held.stream().map(AssignedRows.Held::passage).toList();
    }
}
