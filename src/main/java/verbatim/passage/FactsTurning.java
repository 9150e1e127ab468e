package verbatim.passage;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.SessionId;
import verbatim.account.TypedValues;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.passage.StoredClaims.State;

/**
 * Takes decisions on proposed facts back, and again. What was dismissed is open again; what was taken is dismissed as marked by
 * mistake, and taken again it is the same passage, so that what was done to that can be done again, too.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FactsTurning implements StepTurning {

    private static final Set<ArticleStep> STEPS = EnumSet.of(ArticleStep.FACTS_TAKEN, ArticleStep.FACTS_MERGED, ArticleStep.FACTS_DISMISSED);

    private final FactsToCheck facts;
    private final StoredClaims claims;
    private final QuoteChecking checking;
    private final PassageReading reading;
    private final PassagesFirst first;
    private final PassageWork work;
    private final HistorySince history;
    private final OwnStepRows ownSteps;
    private final ArticleReading articles;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    FactsTurning(
            FactsToCheck facts,
            StoredClaims claims,
            QuoteChecking checking,
            PassageReading reading,
            PassagesFirst first,
            PassageWork work,
            HistorySince history,
            OwnStepRows ownSteps,
            ArticleReading articles,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.facts = facts;
        this.claims = claims;
        this.checking = checking;
        this.reading = reading;
        this.first = first;
        this.work = work;
        this.history = history;
        this.ownSteps = ownSteps;
        this.articles = articles;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    @Override
    public boolean turns(ArticleStep what) {
        return STEPS.contains(what);
    }

    @Override
    public Turned turn(ArticleId article, String deed, boolean again) {
        var decided = TypedValues.read(deed, FactsDecided.class);
        // Passages before their article, as all do.
        first.lock(decided.made());
        if (articles.findToWorkOn(article).isEmpty()) {
            throw new StepRefused(PassageRefusal.ARTICLE_NOT_THERE);
        }
        var next = again ? takeAgain(article, decided) : decided.with(takeBack(article, decided));
        if (again) {
            events.publishEvent(new PassagesChanged(article, Set.of()));
        } else {
            facts.opened(article);
        }
        var toConfirm = next.back().stream().anyMatch(back -> !back.isDismissal());
        return new Turned(TypedValues.written(next), new TurnedStep(Set.copyOf(decided.made()), toConfirm, 0, null));
    }

    private List<Takeback> takeBack(ArticleId article, FactsDecided decided) {
        var me = currentPerson.require().id();
        if (decided.state() == State.DISMISSED) {
            if (claims.openAgain(article, decided.numbers(), me) == 0) {
                throw new StepRefused(PassageRefusal.FACTS_OTHERWISE);
            }
            return List.of();
        }
        var cards = cards(article, decided);
        history.others(decided.made(), me).ifPresent(others -> {
            throw others;
        });
        if (cards.values().stream().anyMatch(FactsTurning::isTouched)) {
            throw new StepRefused(PassageRefusal.TAKEN_BACK_TOO_LATE);
        }
        var back = checking.unmark(article, cards);
        claims.openAgain(article, decided.numbers(), decided.made(), me);
        return back;
    }

    private Map<PassageId, PassageCard> cards(ArticleId article, FactsDecided decided) {
        var made = Set.copyOf(decided.made());
        return reading.cards(article).stream()
                .filter(card -> made.contains(card.row().id()))
                .collect(Collectors.toMap(card -> card.row().id(), Function.identity()));
    }

    /** Whether anything that was done to it stands. */
    private static boolean isTouched(PassageCard card) {
        return card.row().state() != CheckState.UNCHECKED
                || card.isDismissalAsked()
                || !card.standingEvidence().isEmpty()
                || !card.standingSearches().isEmpty()
                || !card.beside().notes().isEmpty();
    }

    private FactsDecided takeAgain(ArticleId article, FactsDecided decided) {
        claims.decidedSince(article, decided.numbers(), decided.made()).ifPresent(FactsTurning::refuse);
        var by = currentPerson.require().id();
        if (decided.state() == State.DISMISSED) {
            claims.decide(article, decided.numbers(), State.DISMISSED, by);
            return decided;
        }
        var back = decided.back().stream().collect(Collectors.toMap(Takeback::passage, Function.identity()));
        var counts = history.counts(back.keySet());
        var session = currentPerson.session().map(SessionId::value).orElse(null);
        work.changeAll(article, back.keySet(), p -> {
            var step = Objects.requireNonNull(back.get(p.id()));
            if (!Objects.equals(counts.get(p.id()), step.count()) || !p.place().revision().equals(step.before().place().revision())) {
                throw history.others(List.of(p.id()), by).orElseGet(() -> new StepRefused(PassageRefusal.TAKEN_AGAIN_TOO_LATE));
            }
        }, (p, me, at) -> {
            var step = Objects.requireNonNull(back.get(p.id()));
            p.takeBack(step, step.before(), Objects.equals(step.session(), session), doubt -> true, me, at);
        });
        ownSteps.follow(by, decided.back(), history.counts(back.keySet()));
        claims.become(article, decided.numbers(), decided.passages(), decided.state(), by);
        return decided.with(List.of());
    }

    private static void refuse(Optional<String> who) {
        throw who.map(name -> new StepRefused(PassageRefusal.FACTS_DECIDED_SINCE, name)).orElseGet(() -> new StepRefused(PassageRefusal.FACTS_OTHERWISE));
    }
}
