package verbatim.passage;

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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.RevisionId;
import verbatim.article.RevisionStored;
import verbatim.comparison.SentenceModel;
import verbatim.passage.StoredClaims.Reopened;
import verbatim.passage.StoredClaims.State;
import verbatim.passage.StoredClaims.Stored;
import verbatim.text.ParsedText;
import verbatim.text.Span;
import verbatim.text.carry.Carried;
import verbatim.text.carry.Carrying;
import verbatim.text.carry.Fate;
import verbatim.text.claims.ClaimFinder;
import verbatim.text.claims.FoundClaim;
import verbatim.text.claims.FoundClaims;

/**
 * Finds the checkable statements of a revision, in the transaction that stores it and after its quotes: proposals, each until
 * somebody takes or dismisses it. In the next edit of the text a proposal is where its words are; one that was dismissed does
 * not come back, and what is new is proposed.
 */
@Component
class ClaimFinding {

    /** The order of what makes passages of a revision, which comes first. */
    static final int BEFORE = Ordered.LOWEST_PRECEDENCE - 1;

    private final ClaimFinder finder;
    private final StoredClaims claims;
    private final Contradictions contradictions;
    private final Passages passages;
    private final ArticleReading articles;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ClaimFinding(
            SentenceModel model,
            StoredClaims claims,
            Contradictions contradictions,
            Passages passages,
            ArticleReading articles,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.finder = new ClaimFinder(model::await);
        this.claims = claims;
        this.contradictions = contradictions;
        this.passages = passages;
        this.articles = articles;
        this.jdbc = jdbc;
        this.events = events;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void find(RevisionStored stored) {
        keep(stored.article(), stored.revision(), stored.before(), stored.text(), finder.of(stored.text(), stored.parsed()));
    }

    /** What a text claims. */
    FoundClaims in(String text, ParsedText parsed) {
        return finder.of(text, parsed);
    }

    /**
     * Keeps what was found in a revision.
     *
     * @param before the revision that was the article's current one until now; null where it is the same, or there was none
     */
    void keep(ArticleId article, RevisionId revision, @Nullable RevisionId before, String text, FoundClaims found) {
        passages.flush();
        var carrying = new Carry(claims.notTaken(article), before == null ? null : articles.text(before), text);
        var marked = marked(article, revision);
        int number = claims.highestNumber(article);
        for (var claim : found.claims()) {
            var spans = List.of(claim.span());
            if (!carrying.isKnown(claim) && !marked.isCovered(spans)) {
                carrying.propose(++number, claim);
            }
        }
        for (var unseen : contradictions.unseen(found.contradictions(), article, revision).toList()) {
            for (var place : unseen.places()) {
                if (!carrying.has(place)) {
                    var claim = new FoundClaim(place, Set.of(Contradictions.kind(unseen.kind())), List.of(place), null);
                    if (!carrying.isKnown(claim)) {
                        carrying.propose(++number, claim);
                    }
                }
            }
        }
        claims.keep(article, revision, carrying.kept());
        claims.lose(article, carrying.lost());
        claims.searched(revision);
        contradictions.keep(
                article, revision, found.contradictions().stream().map(each -> Contradictions.of(each, text)).toList(), text);
        events.publishEvent(new PassagesChanged(article, Set.of()));
    }

    /** Those that became these passages are open again, where the current text has them: they were marked by mistake. */
    void openAgain(ArticleId article, Collection<PassageId> marked) {
        var current = articles.facts(article).orElseThrow().revision();
        var elsewhere = claims.openAgain(marked).stream()
                .filter(reopened -> !reopened.in().equals(current))
                .collect(Collectors.groupingBy(Reopened::in));
        if (elsewhere.isEmpty()) {
            return;
        }
        var text = articles.text(current);
        elsewhere.forEach((before, reopened) -> {
            var carry = new Carry(List.of(), null, text);
            var claimed = reopened.stream().map(Reopened::claim).toList();
            var carried = Carrying.carry(articles.text(before), text, claimed.stream().map(ProposedClaim::fragments).toList());
            for (int i = 0; i < claimed.size(); i++) {
                carry.bring(claimed.get(i), carried.get(i));
            }
            claims.keep(article, current, carry.kept());
            claims.lose(article, carry.lost());
        });
    }

    private static ProposedClaim of(int number, FoundClaim claim, String text, Paragraphs paragraphs) {
        return new ProposedClaim(
                number,
                List.of(claim.span()),
                paragraphs.at(claim.span().start()),
                claim.span().in(text),
                claim.checkable(),
                claim.kinds(),
                claim.insideQuote() == null ? ProposedClaim.MadeIn.TEXT : ProposedClaim.MadeIn.QUOTE);
    }

    /** Where the article's claims stand, the dismissed ones too. */
    private ClaimPlaces<PassageId> marked(ArticleId article, RevisionId revision) {
        var marked = new ClaimPlaces<PassageId>();
        jdbc.sql("""
                        select id, fragments from passage
                        where article_id = :article and kind = 'CLAIM' and not removed and revision_id = :revision""")
                .param("article", article.value())
                .param("revision", revision.value())
                .query(row -> {
                    marked.take(new PassageId(row.getObject("id", UUID.class)), Spans.of((Integer[]) row.getArray("fragments").getArray()));
                });
        return marked;
    }

    /** What becomes of the proposals of an article where it has another text, or is looked through once more. */
    private static final class Carry {

        private final String text;
        private final Paragraphs paragraphs;
        private final ClaimPlaces<Stored> places = new ClaimPlaces<>();

        /** Where open ones stand with other words. */
        private final ClaimPlaces<Stored> changed = new ClaimPlaces<>();

        /** Those that were dismissed and are in the text no more, by their letters. */
        private final Map<String, Stored> away = new HashMap<>();

        private final Map<Integer, ProposedClaim> kept = new LinkedHashMap<>();
        private final Set<Integer> found = new HashSet<>();
        private final Set<Integer> lost = new HashSet<>();

        /** @param before null where the text is the same */
        Carry(List<Stored> known, @Nullable String before, String text) {
            this.text = text;
            paragraphs = Paragraphs.of(text);
            var present = known.stream().filter(each -> !each.gone()).toList();
            known.stream().filter(each -> each.gone() && each.state() == State.DISMISSED)
                    .forEach(each -> away.put(BareWords.of(each.claim().words()), each));
            if (before == null) {
                present.forEach(each -> places.take(each, each.claim().fragments()));
                return;
            }
            var carried = Carrying.carry(before, text, present.stream().map(each -> each.claim().fragments()).toList());
            for (int i = 0; i < present.size(); i++) {
                carry(present.get(i), carried.get(i));
            }
        }

        private void carry(Stored known, Carried to) {
            if (to.fate().kept()) {
                places.take(known, to.spans());
                keep(known.claim(), to.spans());
            } else {
                lost.add(known.claim().number());
                if (to.fate() == Fate.CHANGED && known.state() == State.OPEN) {
                    changed.take(known, to.spans());
                }
                if (known.state() == State.DISMISSED) {
                    away.put(BareWords.of(known.claim().words()), known);
                }
            }
        }

        /** One that no passage covers any more, with its words as they are now: that they were reworded settles nothing. */
        void bring(ProposedClaim claim, Carried to) {
            if (to.spans().isEmpty()) {
                lost.add(claim.number());
            } else {
                keep(claim, to.spans());
            }
        }

        /** With the words that make it checkable where they are now, where all of it stands together as it did. */
        private void keep(ProposedClaim claim, List<Span> spans) {
            int by = spans.getFirst().start() - claim.start();
            var words = Anchor.words(spans, text);
            boolean whole = spans.size() == 1 && claim.fragments().size() == 1 && words.equals(claim.words());
            var checkable = whole
                    ? claim.checkable().stream().map(word -> new Span(word.start() + by, word.end() + by)).toList()
                    : List.<Span>of();
            kept.put(claim.number(), new ProposedClaim(
                    claim.number(), spans, paragraphs.at(spans.getFirst().start()), words, checkable, claim.kinds(), claim.madeIn()));
        }

        /** Whether what was found is proposed already, or was dismissed. */
        boolean isKnown(FoundClaim claim) {
            var spans = List.of(claim.span());
            var known = places.same(spans, this::isFree)
                    .or(() -> Optional.ofNullable(away.remove(BareWords.of(claim.span().in(text)))))
                    .or(() -> changed.same(spans, this::isFree))
                    .orElse(null);
            if (known == null) {
                return false;
            }
            int number = known.claim().number();
            found.add(number);
            lost.remove(number);
            kept.put(number, of(number, claim, text, paragraphs));
            return true;
        }

        private boolean isFree(Stored known) {
            return !found.contains(known.claim().number());
        }

        void propose(int number, FoundClaim claim) {
            kept.put(number, of(number, claim, text, paragraphs));
        }

        /** Whether one is proposed, or was dismissed, that has some of these words. */
        boolean has(Span place) {
            return kept.values().stream().anyMatch(claim -> claim.fragments().stream().anyMatch(place::overlaps))
                    || places.isTouched(List.of(place));
        }

        List<ProposedClaim> kept() {
            return new ArrayList<>(kept.values());
        }

        Set<Integer> lost() {
            return lost;
        }
    }
}
