package verbatim.review.work;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.ArticleStep;
import verbatim.passage.OwnSteps;
import verbatim.passage.PassageId;

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
    private final AssignedReading reading;
    private final WorkGiving giving;
    private final OwnSteps ownSteps;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assigning(
            AssignedRows rows,
            AssignedReading reading,
            WorkGiving giving,
            OwnSteps ownSteps,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.giving = giving;
        this.ownSteps = ownSteps;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Gives passages to one person, or, with null, to whoever is free. See {@link #assign(Collection, List, Instant, Integer)}. */
    public Given assign(Collection<PassageId> passages, @Nullable PersonId to, @Nullable Instant due) {
        var news = news(WorkStep.begin(), null);
        return own(ArticleStep.PASSAGES_GIVEN, news, assign(passages, to, due, news));
    }

    /**
     * The same as a part of a step on more of them.
     *
     * @param step of which nobody is told twice
     */
    public Given assign(Collection<PassageId> passages, @Nullable PersonId to, @Nullable Instant due, WorkStep step) {
        return assign(passages, to, due, news(step, null));
    }

    private Given assign(Collection<PassageId> passages, @Nullable PersonId to, @Nullable Instant due, WorkNews news) {
        giving.requireAhead(due);
        var held = rows.hold(passages);
        var open = open(held);
        return assign(held, open, Share.whole(to, open.size()), new AssignedRows.Terms(due, null, null, false), news);
    }

    /** It is a person's own step in an article, to be taken back there ({@link WorkTurning}); a part of a step on more of them is not. */
    private <T> T own(ArticleStep what, WorkNews news, T came) {
        news.done().forEach((article, done) -> ownSteps.took(article, what, done.slots().size(), done));
        return came;
    }

    /**
     * Deals passages out among people. What is at an end is left out, and where some are enough what is handed in already: it would
     * be counted as done by whoever gets it. Where fewer are dealt out than there are, those with an
     * open doubt come first; each person gets passages that stand beside each other.
     *
     * @param shares together no more than the passages, or than what of them is to check where some are enough
     * @param due until when; null where nothing nearer than the deadlines of the articles is asked
     * @param enough so many of them are enough; null where all are wanted
     * @throws WorkRefused if there is nothing to give, or nobody to give it to
     */
    public Given assign(Collection<PassageId> passages, List<Share> shares, @Nullable Instant due, @Nullable Integer enough) {
        giving.requireAhead(due);
        var held = rows.hold(passages);
        var news = news(WorkStep.begin(), null);
        var dealt = shares.stream().filter(share -> share.count() > 0).toList();
        var terms = new AssignedRows.Terms(due, enough, null, false);
        return own(ArticleStep.PASSAGES_GIVEN, news, assign(held, enough == null ? open(held) : toCheck(held), dealt, terms, news));
    }

    private Given assign(
            List<AssignedRows.Held> held, List<AssignedRows.Held> open, List<Share> dealt, AssignedRows.Terms terms, WorkNews news) {
        if (open.isEmpty()) {
            throw new WorkRefused(WorkRefusal.NOTHING_TO_GIVE);
        }
        // More than there is, however many more.
        int total = (int) Math.min(Integer.MAX_VALUE, dealt.stream().mapToLong(Share::count).sum());
        if (dealt.isEmpty()) {
            throw new WorkRefused(WorkRefusal.NOBODY_CHOSEN);
        }
        if (total > open.size()) {
            throw new WorkRefused(WorkRefusal.TOO_MANY, total, open.size());
        }
        var enough = terms.enough();
        if (enough != null && (enough < 1 || enough > total)) {
            throw new WorkRefused(WorkRefusal.ENOUGH_OF_HOW_MANY, enough, total);
        }
        dealt.forEach(share -> giving.requireThere(share.to()));
        var given = new LinkedHashMap<AssignedRows.Held, @Nullable PersonId>();
        var chosen = AssignedRows.first(open, total).iterator();
        for (var share : dealt) {
            for (int i = 0; i < share.count(); i++) {
                given.put(chosen.next(), share.to());
            }
        }
        var made = giving.give(Map.of(terms, given), rows.standing(given.keySet()), news);
        news.tell(events);
        var handedIn = terms.enough() == null ? List.<AssignedRows.Held>of() : open(held).stream().filter(one -> !one.isToCheck()).toList();
        return new Given(made, ids(given.keySet()), ended(held), List.of(), ids(handedIn));
    }

    /**
     * Lets passages be due, and leaves them whose they are. What is nobody's is offered to whoever is free: until when, without
     * by whom, is work that waits for anybody.
     *
     * @param due null for the deadlines of their articles: for what is nobody's, or was given with its article, that changes nothing
     * @param step of which nobody is told twice
     * @throws WorkRefused if there is nothing to give, or the moment is over
     */
    public Given moveDue(Collection<PassageId> passages, @Nullable Instant due, WorkStep step) {
        giving.requireAhead(due);
        var held = rows.hold(passages);
        if (open(held).isEmpty()) {
            throw new WorkRefused(WorkRefusal.NOTHING_TO_GIVE);
        }
        var standing = rows.standing(held);
        var given = new LinkedHashMap<AssignedRows.Terms, Map<AssignedRows.Held, @Nullable PersonId>>();
        var asBefore = new ArrayList<AssignedRows.Held>();
        for (var one : open(held)) {
            var stands = standing.get(one.passage());
            if (due == null ? stands == null || stands.ofArticle() || stands.due() == null : stands != null && due.equals(stands.due())) {
                asBefore.add(one);
            } else {
                var terms = stands != null && stands.ofArticle() ? new AssignedRows.Terms(due, null, null, true) : AssignedRows.Terms.of(stands, due);
                given.computeIfAbsent(terms, none -> new LinkedHashMap<>()).put(one, one.assignee());
            }
        }
        var news = news(step, null);
        var made = giving.give(given, standing, news);
        news.tell(events);
        return new Given(made, given.values().stream().flatMap(part -> ids(part.keySet()).stream()).toList(), ended(held), ids(asBefore), List.of());
    }

    /**
     * Gives an article as a whole: every passage of it that nobody was given by itself, also those that it comes to have.
     *
     * @param to null for whoever is free
     * @throws WorkRefused if there is no such article or person
     */
    public GivenArticle assignArticle(ArticleId article, @Nullable PersonId to, @Nullable Instant due) {
        return assignArticle(article, to, due, List.of());
    }

    /**
     * Gives an article as a whole with what of it is not at an end, whoever was given that by itself.
     *
     * @param to null for whoever is free
     * @throws WorkRefused if there is no such article or person
     */
    public GivenArticle assignAllOf(ArticleId article, @Nullable PersonId to, @Nullable Instant due) {
        if (!rows.holdArticle(article)) {
            throw new WorkRefused(WorkRefusal.ARTICLE_NOT_THERE);
        }
        return assignArticle(article, to, due, rows.hold(reading.givenByThemselves(article)));
    }

    /** @param besides of its passages, which are with it from now on */
    private GivenArticle assignArticle(ArticleId article, @Nullable PersonId to, @Nullable Instant due, List<AssignedRows.Held> besides) {
        giving.requireAhead(due);
        var news = news(WorkStep.begin(), null);
        var assignment = giving.giveArticle(article, to, due, besides, news);
        news.tell(events);
        own(ArticleStep.ARTICLE_GIVEN, news, assignment);
        return new GivenArticle(
                assignment, reading.partsByThemselves(article).stream().filter(part -> !Objects.equals(part.person(), to)).toList());
    }

    /** Lets an article as a whole be nobody's again. */
    public void withdrawArticle(ArticleId article) {
        withdrawArticle(article, List.of());
    }

    /** Lets an article as a whole be nobody's again, and what of it was given by itself and is not at an end. */
    public void withdrawAllOf(ArticleId article) {
        if (rows.holdArticle(article)) {
            withdrawArticle(article, rows.hold(reading.givenByThemselves(article)));
        }
    }

    private void withdrawArticle(ArticleId article, List<AssignedRows.Held> besides) {
        if (rows.holdArticle(article)) {
            var me = currentPerson.require().id();
            var news = news(WorkStep.begin(), null);
            var ended = rows.endOfArticle(article, me, clock.instant(), null);
            ended.ifPresent(row -> news.ended(List.of(row)));
            news.ended(rows.end(besides, me, clock.instant(), null));
            rows.refreshArticle(article);
            news.withdrawn(article, AssignedRows.whose(ended));
            besides.forEach(one -> news.withdrawn(one, null));
            news.tell(events);
            own(ArticleStep.ARTICLE_WITHDRAWN, news, article);
        }
    }

    /**
     * Takes a passage for oneself.
     *
     * @param seen the row that said whose it is when one asked; null where it was nobody's
     * @throws WorkRefused if it is somebody else's by now
     */
    public Given take(PassageId passage, @Nullable UUID seen) {
        var news = news(WorkStep.begin(), null);
        return own(ArticleStep.PASSAGES_TAKEN, news, take(passage, seen, news));
    }

    /**
     * The same as a part of a step on more of them.
     *
     * @param step of which nobody is told twice
     */
    public Given take(PassageId passage, @Nullable UUID seen, WorkStep step) {
        return take(passage, seen, news(step, null));
    }

    private Given take(PassageId passage, @Nullable UUID seen, WorkNews news) {
        var held = rows.hold(List.of(passage));
        var now = held.isEmpty() ? null : held.getFirst().assigned();
        if (now != null && !now.equals(seen)) {
            var name = reading.of(passage).map(AssignedRow::name);
            if (name.isPresent()) {
                throw new WorkRefused(WorkRefusal.TAKEN_MEANWHILE, name.get());
            }
        }
        if (open(held).isEmpty()) {
            throw new WorkRefused(WorkRefusal.NOTHING_TO_GIVE);
        }
        // Whoever takes it has no more time for it than whoever had it, and it counts where it counted.
        var made = giving.give(held, currentPerson.require().id(), news);
        news.tell(events);
        return new Given(made, ids(held), List.of(), List.of(), List.of());
    }

    /** Lets passages be nobody's again, or whose their article is. */
    public void withdraw(Collection<PassageId> passages) {
        var held = rows.hold(passages);
        var news = news(WorkStep.begin(), null);
        news.ended(rows.end(held, currentPerson.require().id(), clock.instant(), null));
        own(ArticleStep.PASSAGES_WITHDRAWN, news, held);
        withdrawn(held, news);
    }

    /**
     * Takes an assignment back: what it gave is again whose it was before. What somebody else gave out since stays.
     *
     * @return what of it is as before, and what stays as it is
     */
    public Undone undo(AssignmentId assignment) {
        var all = rows.hold(rows.standing(assignment));
        // Whoever gave some of it out while this waited for it is the later one.
        var standing = Set.copyOf(rows.standing(assignment));
        var held = all.stream().filter(one -> standing.contains(one.passage())).toList();
        rows.end(held, currentPerson.require().id(), clock.instant(), null);
        rows.restore(assignment, held);
        withdrawn(held, news(WorkStep.begin(), rows.step(assignment)));
        var free = new HashSet<>(ids(held));
        return new Undone(ids(held), rows.ofAssignment(assignment).stream().filter(id -> !free.contains(id)).toList());
    }

    private void withdrawn(List<AssignedRows.Held> held, WorkNews news) {
        rows.refresh(held);
        var now = rows.assignees(held);
        held.forEach(one -> news.withdrawn(one, now.get(one.passage())));
        news.tell(events);
    }

    /**
     * Gives all that waits for one person to another, or to whoever is free; what it is due by stays, and how much of it is
     * enough.
     *
     * @return how many passages that were theirs are now the other's
     * @throws WorkRefused if the other may not sign in, or nothing waits
     */
    public int handOn(PersonId from, @Nullable PersonId to) {
        giving.requireThere(to);
        var news = news(WorkStep.begin(), null);
        var articles = rows.articlesOf(from).stream().filter(article -> rows.holdArticle(article) && isOf(article, from)).toList();
        articles.forEach(article -> giving.giveArticle(article, to, reading.ofArticle(article).map(AssignedRow::due).orElse(null), List.of(), news));
        var held = open(rows.hold(rows.waitingFor(from))).stream().filter(one -> from.equals(one.assignee())).toList();
        if (articles.isEmpty() && held.isEmpty()) {
            throw new WorkRefused(WorkRefusal.NOTHING_TO_GIVE);
        }
        giving.give(held, to, news);
        news.tell(events);
        return held.size();
    }

    private boolean isOf(ArticleId article, PersonId person) {
        return reading.ofArticle(article).map(AssignedRow::person).filter(person::equals).isPresent();
    }

    /** Whose work a passage is; empty where it is nobody's. */
    @Transactional(readOnly = true)
    public Optional<AssignedRow> of(PassageId passage) {
        return reading.of(passage);
    }

    /** Whose work an article as a whole is; empty where it is nobody's. */
    @Transactional(readOnly = true)
    public Optional<AssignedRow> of(ArticleId article) {
        return reading.ofArticle(article);
    }

    /** Whose the open passages of an article are, those with the most first. */
    @Transactional(readOnly = true)
    public List<PersonsPart> parts(ArticleId article) {
        return reading.parts(article);
    }

    /** The same of those alone that were given by themselves. */
    @Transactional(readOnly = true)
    public List<PersonsPart> partsByThemselves(ArticleId article) {
        return reading.partsByThemselves(article);
    }

    private WorkNews news(WorkStep step, @Nullable WorkStep undoes) {
        return new WorkNews(step, currentPerson.require().id(), undoes);
    }

    /** How many of these passages are to check: of so many a number can be enough. */
    @Transactional(readOnly = true)
    public int toCheck(Collection<PassageId> passages) {
        return reading.toCheck(passages);
    }

    private static List<AssignedRows.Held> toCheck(List<AssignedRows.Held> held) {
        return held.stream().filter(AssignedRows.Held::isToCheck).toList();
    }

    private static List<AssignedRows.Held> open(List<AssignedRows.Held> held) {
        return held.stream().filter(AssignedRows.Held::isOpen).toList();
    }

    private static List<PassageId> ended(List<AssignedRows.Held> held) {
        return ids(held.stream().filter(one -> !one.isOpen()).toList());
    }

    private static List<PassageId> ids(Collection<AssignedRows.Held> held) {
        return held.stream().map(AssignedRows.Held::passage).toList();
    }
}
