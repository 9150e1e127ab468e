package verbatim.passage;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
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
    private final CurrentPerson currentPerson;
    private final Clock clock;

    QuoteMarking(
            Passages passages,
            Anchors anchors,
            ArticleReading articles,
            PassageReading reading,
            PassageWork work,
            CurrentPerson currentPerson,
            Clock clock) {
        this.passages = passages;
        this.anchors = anchors;
        this.articles = articles;
        this.reading = reading;
        this.work = work;
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
        var article = articles.findToWorkOn(articleId).orElseThrow(() -> new StepRefused(PassageRefusal.ARTICLE_NOT_THERE));
        var span = trimmed(selected, article.text());
        var standing = reading.of(articleId).stream()
                .filter(p -> p.status() != Status.DISMISSED)
                .toList();
        for (var other : standing) {
            refuseCollision(span, other);
        }
        var parent = standing.stream()
                .filter(p -> kind.isQuote() && p.kind().isInMarks())
                .filter(p -> p.fragments().stream().anyMatch(f -> f.contains(span)))
                .min(Comparator.comparingInt(p -> extent(p.fragments())))
                .map(PassageRow::id);
        var by = currentPerson.require().id();
        var passage = Passage.marked(
                articleId, passages.highestNumber(articleId) + 1, kind, parent.orElse(null), by, clock.instant());
        var anchor = passage.anchorIn(article.revision(), List.of(span), article.text());
        passages.save(passage);
        anchors.save(anchor);
        work.announce(passage);
        passages.flush();
        work.changed(passage, WorkChanged.Why.MARKED);
        return passage.id();
    }

    /**
     * Marks the words from the first to the last ones that the person writes.
     *
     * @param last blank where the first words are all
     * @throws StepRefused as above, and where the words are not in the text, or the first of them at several places
     */
    public PassageId mark(ArticleId articleId, String first, String last, PassageKind kind) {
        var article = articles.find(articleId).orElseThrow(() -> new StepRefused(PassageRefusal.ARTICLE_NOT_THERE));
        return mark(articleId, WordsInText.of(article.text(), first, last), kind);
    }

    private static Span trimmed(Span span, String text) {
        int start = Math.min(span.start(), text.length());
        int end = Math.min(span.end(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        // Half a character outside the basic plane is no word.
        if (start > 0 && start < text.length() && Character.isLowSurrogate(text.charAt(start))) {
            start--;
        }
        if (end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        if (start >= end) {
            throw new StepRefused(PassageRefusal.NOTHING_SELECTED);
        }
        return new Span(start, end);
    }

    private static void refuseCollision(Span span, PassageRow other) {
        if (other.fragments().equals(List.of(span))) {
            throw new StepRefused(PassageRefusal.PASSAGE_ALREADY, other.label());
        }
        Optional<Span> cut = other.fragments().stream()
                .filter(f -> f.overlaps(span) && !f.contains(span) && !span.contains(f))
                .findFirst();
        if (cut.isPresent()) {
            throw new StepRefused(PassageRefusal.CUTS_ANOTHER, other.label());
        }
    }

    private static int extent(List<Span> fragments) {
        return fragments.stream().mapToInt(Span::length).sum();
    }
}
