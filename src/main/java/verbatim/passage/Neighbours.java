package verbatim.passage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;

/**
 * The other passages of an article that count: what words that are marked may not cut, and which of them holds the words.
 * What is said and whether it is true are two checks: a quote stands as if there were no claims, and a claim may be all the
 * words of a quote, or a part of them.
 */
record Neighbours(List<PassageRow> standing) {

    /**
     * Those among all of the article's that are not dismissed.
     *
     * @param but the one that is marked anew; null where a new one is marked
     */
    static Neighbours of(List<PassageRow> all, @Nullable PassageId but) {
        return new Neighbours(all.stream()
                .filter(p -> p.status() != Status.DISMISSED && !p.id().equals(but))
                .toList());
    }

    /** @throws StepRefused if the words are such a passage already, or cut another one in two */
    void requireRoomFor(List<Span> words, PassageKind kind) {
        for (var other : standing) {
            if (kind.isQuote() && !other.kind().isQuote()) {
                continue;
            }
            if (other.kind().isQuote() == kind.isQuote() && other.fragments().equals(words)) {
                throw new StepRefused(PassageRefusal.PASSAGE_ALREADY, other.label());
            }
            if (words.stream().anyMatch(span -> other.fragments().stream().anyMatch(f -> isCut(f, span)))) {
                throw new StepRefused(PassageRefusal.CUTS_ANOTHER, other.label());
            }
        }
    }

    private static boolean isCut(Span one, Span other) {
        return one.overlaps(other) && !one.contains(other) && !other.contains(one);
    }

    /** @throws StepRefused if a quote that lies inside this one would do so no more, or would lie in no words in marks */
    void requireHolds(PassageId id, String label, PassageKind kind, List<Span> words) {
        for (var other : standing) {
            if (id.equals(other.parent()) && other.kind().isQuote() && !(kind.isInMarks() && Spans.liesIn(other.fragments(), words))) {
                throw new StepRefused(PassageRefusal.HOLDS_ANOTHER, label, other.label());
            }
        }
    }

    /** The smallest quote in which words of this kind lie whole: a quote in marks, but a claim may be made in reported speech too. */
    Optional<PassageId> holding(List<Span> words, PassageKind kind) {
        return standing.stream()
                .filter(p -> kind.isQuote() ? p.kind().isInMarks() : p.kind().isQuote())
                .filter(p -> Spans.liesIn(words, p.fragments()))
                .min(Comparator.comparingInt(p -> p.fragments().stream().mapToInt(Span::length).sum()))
                .map(PassageRow::id);
    }
}
