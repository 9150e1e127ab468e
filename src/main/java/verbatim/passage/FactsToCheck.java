package verbatim.passage;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.Desk;
import verbatim.account.DeskSettings.ProposedFacts;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.ArticleSheet;
import verbatim.article.RevisionId;
import verbatim.passage.StoredClaims.State;
import verbatim.text.ClaimKind;
import verbatim.text.ParsedText;
import verbatim.text.Span;

/**
 * The checkable statements that were found in an article and that nobody has decided on: each is taken, and is a passage from
 * then on, merged with others into one, or dismissed. Many are decided on at once.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class FactsToCheck {

    private static final int AT_ONCE = 512;

    private final StoredClaims claims;
    private final ClaimFinding finding;
    private final Contradictions contradictions;
    private final PassagesFirst first;
    private final Passages passages;
    private final Anchors anchors;
    private final ArticleReading articles;
    private final PassageReading reading;
    private final PassageWork work;
    private final OwnStepRows ownSteps;
    private final Desk desk;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    FactsToCheck(
            StoredClaims claims,
            ClaimFinding finding,
            Contradictions contradictions,
            PassagesFirst first,
            Passages passages,
            Anchors anchors,
            ArticleReading articles,
            PassageReading reading,
            PassageWork work,
            OwnStepRows ownSteps,
            Desk desk,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.claims = claims;
        this.finding = finding;
        this.contradictions = contradictions;
        this.first = first;
        this.passages = passages;
        this.anchors = anchors;
        this.articles = articles;
        this.reading = reading;
        this.work = work;
        this.ownSteps = ownSteps;
        this.desk = desk;
        this.currentPerson = currentPerson;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What of an article's text nobody has decided on.
     *
     * @param isSearched whether the text was looked through at all
     * @param open in the order of the text
     * @param against what the text says against itself
     */
    public record Facts(RevisionId revision, boolean isSearched, List<ProposedClaim> open, List<Against> against) {

        /** Keeps the list from being changed later. */
        public Facts {
            open = List.copyOf(open);
            against = List.copyOf(against);
        }

        /** What of that lies in a fact. */
        public List<Against> against(ProposedClaim fact) {
            return against.stream()
                    .filter(each -> each.places().stream().anyMatch(place -> fact.fragments().stream().anyMatch(place::overlaps)))
                    .toList();
        }
    }

    /**
     * What a text says against itself.
     *
     * @param matter as it is doubted of the passages in which a place lies
     * @param places where it stands, in UTF-16 units
     */
    public record Against(DoubtMatter matter, List<Span> places) {

        /** Keeps the list from being changed later. */
        public Against {
            places = List.copyOf(places);
        }
    }

    /**
     * What somebody has decided.
     *
     * @param numbers of the proposals
     * @param passages that were made of them; none where they were dismissed, or were passages before
     * @param areDismissed whether they were dismissed, and not taken
     */
    public record Decided(ArticleId article, List<Integer> numbers, List<PassageId> passages, boolean areDismissed) {

        /** Keeps the lists from being changed later. */
        public Decided {
            numbers = List.copyOf(numbers);
            passages = List.copyOf(passages);
        }
    }

    /** What nobody has decided on. */
    @Transactional(readOnly = true)
    public Facts of(ArticleId article) {
        var revision = articles.facts(article).orElseThrow(() -> new StepRefused(PassageRefusal.ARTICLE_NOT_THERE)).revision();
        return new Facts(
                revision,
                claims.isSearched(revision),
                claims.open(article),
                contradictions.in(revision).stream().map(each -> new Against(each.matter(), each.places())).toList());
    }

    /** What kinds of check words ask for, by the facts that are proposed there. */
    @Transactional(readOnly = true)
    public Set<ClaimKind> kinds(ArticleId article, Span words) {
        var kinds = EnumSet.noneOf(ClaimKind.class);
        claims.open(article).stream()
                .filter(claim -> claim.fragments().stream().anyMatch(words::overlaps))
                .forEach(claim -> kinds.addAll(claim.kinds()));
        return kinds;
    }

    /** Where the places of a doubt stand in the article's text of now; none where it does not say so any more. */
    @Transactional(readOnly = true)
    public List<Span> places(ArticleId article, DoubtMatter matter) {
        return matter instanceof DoubtMatter.AgainstItself against
                ? articles.facts(article)
                        .flatMap(facts -> contradictions.in(facts.revision(), against))
                        .map(Contradictions.Stored::places)
                        .orElse(List.of())
                : List.of();
    }

    /**
     * How much there is to decide on.
     *
     * @param isSearched whether the text was looked through at all
     */
    public record Sum(boolean isSearched, int open) {}

    /** How much there is to decide on. */
    @Transactional(readOnly = true)
    public Sum sum(ArticleId article, RevisionId current) {
        return new Sum(claims.isSearched(current), count(article));
    }

    /** How many of the article keep it from being signed off and count as passages to check, by the settings of the desk. */
    @Transactional(readOnly = true)
    public int counted(ArticleId article) {
        return desk.settings().proposedFacts() == ProposedFacts.COUNTED ? count(article) : 0;
    }

    /** Whether it can be signed off as far as its facts go by the settings of the desk: where they count, somebody has to have looked for them. */
    @Transactional(readOnly = true)
    public boolean isLookedThrough(RevisionId revision) {
        return desk.settings().proposedFacts() != ProposedFacts.COUNTED || claims.isSearched(revision);
    }

    /** How many nobody has decided on. */
    @Transactional(readOnly = true)
    public int count(ArticleId article) {
        return jdbc.sql("select count(*) from proposed_claim where article_id = :article and state = 'OPEN' and not gone")
                .param("article", article.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Makes a passage of each: to be checked, with the kinds that were found.
     *
     * @param seen the revision in which they were chosen
     * @throws StepRefused if others have decided on all of them, or another revision is the current one by now
     */
    public Decided take(ArticleId id, RevisionId seen, Collection<Integer> numbers) {
        var article = toWorkOn(id, seen);
        var chosen = chosen(id, numbers);
        var others = Neighbours.of(reading.of(id), null);
        var marked = new HashMap<List<Span>, PassageId>();
        others.standing().stream().filter(row -> !row.kind().isQuote()).forEach(row -> marked.put(row.fragments(), row.id()));
        var making = new Making(article, others);
        var made = new ArrayList<PassageId>();
        for (var claim : chosen) {
            var known = marked.get(claim.fragments());
            made.add(known == null ? making.passage(claim.fragments(), claim.kinds()) : known);
        }
        making.end();
        return became(id, ArticleStep.FACTS_TAKEN, new FactsDecided(State.TAKEN, chosen.stream().map(ProposedClaim::number).toList(), made, List.copyOf(making.made)));
    }

    /**
     * Makes one passage of several.
     *
     * @param seen the revision in which they were chosen
     * @throws StepRefused as above, or if it is not several
     */
    public Decided merge(ArticleId id, RevisionId seen, Collection<Integer> numbers) {
        var article = toWorkOn(id, seen);
        var chosen = chosen(id, numbers);
        if (chosen.size() < 2) {
            throw new StepRefused(PassageRefusal.FACT_ALONE);
        }
        var kinds = EnumSet.noneOf(ClaimKind.class);
        chosen.forEach(claim -> kinds.addAll(claim.kinds()));
        var words = joined(chosen.stream().flatMap(claim -> claim.fragments().stream()).toList(), article.text());
        var others = Neighbours.of(reading.of(id), null);
        others.requireRoomFor(words, PassageKind.CLAIM);
        var making = new Making(article, others);
        var made = making.passage(words, kinds);
        making.end();
        var merged = chosen.stream().map(ProposedClaim::number).toList();
        return became(id, ArticleStep.FACTS_MERGED, new FactsDecided(State.MERGED, merged, merged.stream().map(number -> made).toList(), List.of(made)));
    }

    private Decided became(ArticleId article, ArticleStep step, FactsDecided decided) {
        claims.become(article, decided.numbers(), decided.passages(), decided.state(), currentPerson.require().id());
        return decided(article, step, decided);
    }

    private Decided decided(ArticleId article, ArticleStep step, FactsDecided decided) {
        ownSteps.took(article, currentPerson.require().id(), currentPerson.session().orElse(null), step, decided.numbers().size(), decided);
        return new Decided(article, decided.numbers(), decided.made(), decided.state() == State.DISMISSED);
    }

    /**
     * Finds nothing to check in them.
     *
     * @throws StepRefused if others have decided on all of them
     */
    public Decided dismiss(ArticleId id, Collection<Integer> numbers) {
        if (articles.findToWorkOn(id).isEmpty()) {
            throw new StepRefused(PassageRefusal.ARTICLE_NOT_THERE);
        }
        var dismissed = chosen(id, numbers).stream().map(ProposedClaim::number).toList();
        claims.decide(id, dismissed, State.DISMISSED, currentPerson.require().id());
        events.publishEvent(new PassagesChanged(id, Set.of()));
        return decided(id, ArticleStep.FACTS_DISMISSED, new FactsDecided(State.DISMISSED, dismissed, List.of(), List.of()));
    }

    /** Others are to be decided on than there were: with a text of which the desk wants all decided, it is not at an end. */
    void opened(ArticleId article) {
        events.publishEvent(new PassagesChanged(article, Set.of()));
        if (counted(article) > 0) {
            events.publishEvent(new FactsOpened(article, currentPerson.require().id()));
        }
    }

    /** Keeps what was found in an article that was not looked through before. */
    void keep(ArticleId id, RevisionId seen, ParsedText parsed) {
        // What the text says against itself is doubted of its passages.
        first.lock(id);
        var article = toWorkOn(id, seen);
        finding.keep(id, seen, null, article.text(), finding.in(article.text(), parsed));
        opened(id);
    }

    private ArticleSheet toWorkOn(ArticleId id, RevisionId seen) {
        var article = articles.findToWorkOn(id).orElseThrow(() -> new StepRefused(PassageRefusal.ARTICLE_NOT_THERE));
        if (!article.revision().equals(seen)) {
            throw new StepRefused(PassageRefusal.TEXT_CHANGED);
        }
        return article;
    }

    private List<ProposedClaim> chosen(ArticleId id, Collection<Integer> numbers) {
        var chosen = claims.open(id, numbers);
        if (chosen.isEmpty()) {
            throw new StepRefused(PassageRefusal.FACTS_DECIDED);
        }
        return chosen;
    }

    /** Those that touch, or have nothing but blanks and marks between them, are one. */
    private static List<Span> joined(List<Span> spans, String text) {
        var joined = new ArrayList<Span>();
        for (var span : spans.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && (span.start() <= last.end() || text.substring(last.end(), span.start()).chars().noneMatch(Character::isLetterOrDigit))) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    /** Passages that are made of proposals, one after the other. */
    private final class Making {

        private final ArticleSheet article;
        private final Neighbours others;
        private final PersonId by = currentPerson.require().id();
        private final Instant at = clock.instant();
        private final List<Contradictions.Stored> against;
        private final Set<PassageId> made = new LinkedHashSet<>();
        private @Nullable Passage one;
        private int number;

        Making(ArticleSheet article, Neighbours others) {
            this.article = article;
            this.others = others;
            number = passages.highestNumber(article.id());
            against = contradictions.in(article.revision());
        }

        PassageId passage(List<Span> words, Set<ClaimKind> kinds) {
            var parent = others.holding(words, PassageKind.CLAIM).orElse(null);
            var passage = Passage.marked(article.id(), ++number, PassageKind.CLAIM, kinds, parent, by, at);
            var anchor = passage.anchorIn(article.revision(), words, article.text());
            against.stream().filter(each -> each.touches(words)).forEach(each -> passage.doubt(each.matter(), null, null, at));
            passages.save(passage);
            anchors.save(anchor);
            made.add(passage.id());
            one = passage;
            if (made.size() % AT_ONCE == 0) {
                passages.flush();
            }
            return passage.id();
        }

        /** One of them is enough for a sign-off to fall. */
        void end() {
            passages.flush();
            events.publishEvent(new PassagesChanged(article.id(), made));
            if (one != null) {
                work.changed(one, WorkChanged.Why.MARKED);
            }
        }
    }
}
