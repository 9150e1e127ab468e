package verbatim.passage;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.ArticleSheet;
import verbatim.article.RevisionId;
import verbatim.text.ClaimKind;
import verbatim.text.Span;

/** Marks by hand what the text core missed, or what only a person can see: a quote, or a claim. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class QuoteMarking {

    private final Passages passages;
    private final Anchors anchors;
    private final ArticleReading articles;
    private final PassageReading reading;
    private final PassageWork work;
    private final StoredClaims claims;
    private final Contradictions contradictions;
    private final OwnStepRows ownSteps;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    QuoteMarking(
            Passages passages,
            Anchors anchors,
            ArticleReading articles,
            PassageReading reading,
            PassageWork work,
            StoredClaims claims,
            Contradictions contradictions,
            OwnStepRows ownSteps,
            CurrentPerson currentPerson,
            Clock clock) {
        this.passages = passages;
        this.anchors = anchors;
        this.articles = articles;
        this.reading = reading;
        this.work = work;
        this.claims = claims;
        this.contradictions = contradictions;
        this.ownSteps = ownSteps;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Marks words of the article's current revision as a passage. White space at their ends is left out. What lies wholly
     * inside a standing passage becomes its child.
     *
     * @throws StepRefused if there are no words, if they are a passage already, or if they cut another one in two
     */
    public PassageId mark(ArticleId articleId, Span selected, PassageKind kind) {
        return mark(toWorkOn(articleId), selected, kind, Set.of());
    }

    /**
     * The same for whoever selects words in a text that may be no longer the current one.
     *
     * @param seen in which they were selected
     * @param kinds what kinds of check it asks for, where it is a claim
     * @throws StepRefused also where another revision is the current one by now
     */
    public PassageId mark(ArticleId articleId, RevisionId seen, Span selected, PassageKind kind, Set<ClaimKind> kinds) {
        var article = toWorkOn(articleId);
        if (!article.revision().equals(seen)) {
            throw new StepRefused(PassageRefusal.TEXT_CHANGED);
        }
        return mark(article, selected, kind, kinds);
    }

    private ArticleSheet toWorkOn(ArticleId article) {
        return articles.findToWorkOn(article).orElseThrow(() -> new StepRefused(PassageRefusal.ARTICLE_NOT_THERE));
    }

    private PassageId mark(ArticleSheet article, Span selected, PassageKind kind, Set<ClaimKind> kinds) {
        var articleId = article.id();
        var words = List.of(MarkedWords.trimmed(selected, article.text()));
        var others = Neighbours.of(reading.of(articleId), null);
        others.requireRoomFor(words, kind);
        var by = currentPerson.require().id();
        var passage = Passage.marked(
                articleId, passages.highestNumber(articleId) + 1, kind, kinds, others.holding(words, kind).orElse(null), by, clock.instant());
        var anchor = passage.anchorIn(article.revision(), words, article.text());
        contradictions.follow(passage, article.revision(), by);
        passages.save(passage);
        anchors.save(anchor);
        work.announce(passage);
        passages.flush();
        if (!kind.isQuote()) {
            claims.cover(articleId, passage, by);
        }
        work.changed(passage, WorkChanged.Why.MARKED);
        ownSteps.marked(articleId, passage.id(), by, passage.history().written().size());
        return passage.id();
    }

    /**
     * Marks the words from the first to the last ones that the person writes.
     *
     * @param last blank where the first words are all
     * @param kinds what kinds of check it asks for, where it is a claim
     * @throws StepRefused as above, and where the words are not in the text, or the first of them at several places
     */
    public PassageId mark(ArticleId articleId, String first, String last, PassageKind kind, Set<ClaimKind> kinds) {
        var article = toWorkOn(articleId);
        return mark(article, WordsInText.of(article.text(), first, last), kind, kinds);
    }
}
