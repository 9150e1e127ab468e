package verbatim.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.article.ArticleReading;
import verbatim.article.ArticleSheet;
import verbatim.article.RevisionId;
import verbatim.text.ClaimKind;
import verbatim.text.Span;

/**
 * Changes by hand which words a passage is, and of what kind: it is stretched or shrunk, or taken for another kind. Whatever
 * was concluded was concluded about something else and does not stand any more; it stays in sight. With
 * the evidence the words are compared again.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class Remarking {

    private final PassageWork work;
    private final Anchors anchors;
    private final ArticleReading articles;
    private final PassageReading reading;
    private final ComparingAgain comparing;
    private final SpeakersInRecords inRecords;
    private final ClaimParents parents;
    private final StoredClaims claims;
    private final Contradictions contradictions;
    private final TransactionTemplate transaction;

    Remarking(
            PassageWork work,
            Anchors anchors,
            ArticleReading articles,
            PassageReading reading,
            ComparingAgain comparing,
            SpeakersInRecords inRecords,
            ClaimParents parents,
            StoredClaims claims,
            Contradictions contradictions,
            TransactionTemplate transaction) {
        this.work = work;
        this.anchors = anchors;
        this.articles = articles;
        this.reading = reading;
        this.comparing = comparing;
        this.inRecords = inRecords;
        this.parents = parents;
        this.claims = claims;
        this.contradictions = contradictions;
        this.transaction = transaction;
    }

    /**
     * Lets it be these words instead. Of a quote in several parts it is the one part that shares words with them.
     *
     * @throws StepRefused if they share no words with it, or with several of its parts, if they are another passage already
     *     or cut one in two, or leave out one that lies inside
     */
    public PassageCard stretch(PassageId id, long version, Span selected) {
        return change(id, version, null, Gesture.INSTEAD.of(selected), null, null);
    }

    /** How selected words change which words a passage is. */
    public enum Gesture {
        /** It is these words instead; of a quote in several parts it is the one part that shares words with them. */
        INSTEAD,
        /** It is these words too: they become a part of it, or lengthen one. */
        ADDED,
        /** It is not these words: out of the middle of a part two are made. */
        LEFT_OUT;

        private Selection of(Span selected) {
            return (text, row) -> {
                var words = MarkedWords.trimmed(selected, text);
                return switch (this) {
                    case INSTEAD -> with(row.fragments(), words, row.label());
                    case ADDED -> joined(row.fragments(), words);
                    case LEFT_OUT -> without(row.fragments(), words, text, row.label());
                };
            };
        }
    }

    /**
     * The same for whoever selects words in a text that may be no longer the current one.
     *
     * @param seen in which they were selected
     * @throws StepRefused also where another revision is the current one by now
     */
    public PassageCard stretch(PassageId id, long version, RevisionId seen, Span selected, Gesture how) {
        return change(id, version, seen, how.of(selected), null, null);
    }

    /**
     * The same by its first and last words, as somebody writes them: the places of these nearest to where it begins and ends.
     *
     * @param words null where they stay
     * @param kind for which it is taken from now on
     * @param kinds what kinds of check it asks for, where it is a claim
     * @throws StepRefused also if another passage lies inside it, which nothing but a quote in marks can hold
     */
    public PassageCard remark(PassageId id, long version, @Nullable Ends words, PassageKind kind, Set<ClaimKind> kinds) {
        return change(id, version, null, words == null ? null : words.nearby(), kind, kinds);
    }

    /**
     * Where one part of a passage begins and ends.
     *
     * @param part which one, from 0
     * @param last blank where the first words are all
     */
    public record Ends(int part, String first, String last) {

        private Selection nearby() {
            return (text, row) -> with(
                    row.fragments(),
                    MarkedWords.trimmed(WordsInText.near(text, first, last, row.fragments().get(part)), text),
                    row.label());
        }
    }

    private interface Selection {
        List<Span> in(String text, PassageRow row);
    }

    /** Says what kinds of check a claim asks for. */
    public PassageCard sort(PassageId id, long version, Set<ClaimKind> kinds) {
        return Objects.requireNonNull(
                transaction.execute(status -> work.change(id, version, (p, by, at) -> p.sort(kinds, by, at))));
    }

    private PassageCard change(
            PassageId id,
            long version,
            @Nullable RevisionId seen,
            @Nullable Selection selection,
            @Nullable PassageKind kind,
            @Nullable Set<ClaimKind> kinds) {
        var card = reading.card(id).orElseThrow(() -> new StepRefused(PassageRefusal.PASSAGE_NOT_THERE));
        if (card.row().isRemoved()) {
            // Where it stands is said of an older text.
            throw new StepRefused(PassageRefusal.PASSAGE_REMOVED, card.row().label());
        }
        var before = articles.find(card.article()).orElseThrow(() -> new StepRefused(PassageRefusal.ARTICLE_NOT_THERE));
        var text = before.text();
        var now = card.row().fragments();
        var as = kind == null ? card.row().kind() : kind;
        var words = selection == null || card.version() != version ? now : selection.in(text, card.row());
        var changed = card.with(card.row().as(as, words, Anchor.words(words, text)));
        // Before anything is locked: it reads the sources.
        var compared = comparing.compare(changed);
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!compared.isEmpty()) {
                inRecords.holdStill(List.of(id), List.of());
            }
            return work.change(id, version, (p, by, at) -> {
                var article = sheet(p);
                if (!article.revision().equals(seen == null ? before.revision() : seen) || !p.fragments().equals(now)) {
                    throw new StepRefused(PassageRefusal.TEXT_CHANGED);
                }
                var others = Neighbours.of(reading.of(p.articleId()), id);
                others.requireHolds(id, p.label(), as, words);
                var parent = others.holding(words, as).orElse(null);
                if (!words.equals(now)) {
                    others.requireRoomFor(words, as);
                    anchors.save(p.stretch(
                            article.revision(), words, text, parent, anchors.highestNumber(id, article.revision()) + 1, by, at));
                    contradictions.follow(p, article.revision(), by);
                }
                if (as != p.kind()) {
                    if (words.equals(now)) {
                        others.requireRoomFor(words, as);
                    }
                    p.retype(as, kinds == null ? Set.of() : kinds, parent, by, at);
                } else if (!as.isQuote() && kinds != null) {
                    p.sort(kinds, by, at);
                }
                parents.follow(p, others);
                if (!as.isQuote()) {
                    claims.cover(p.articleId(), p, by);
                }
                comparing.lay(compared, changed, p, by, at);
            });
        }));
    }

    /** One such change to an article at a time, or two people might each cut what the other marks. */
    private ArticleSheet sheet(Passage passage) {
        return articles.findToWorkOn(passage.articleId()).orElseThrow(() -> new StepRefused(PassageRefusal.ARTICLE_NOT_THERE));
    }

    private static List<Span> with(List<Span> parts, Span words, String label) {
        var touched = IntStream.range(0, parts.size()).filter(i -> parts.get(i).overlaps(words)).toArray();
        if (touched.length == 0) {
            throw new StepRefused(PassageRefusal.SHARES_NO_WORDS, label);
        }
        if (touched.length > 1) {
            throw new StepRefused(PassageRefusal.SHARES_SEVERAL_PARTS, label);
        }
        var all = new ArrayList<>(parts);
        all.set(touched[0], words);
        return List.copyOf(all);
    }

    private static List<Span> joined(List<Span> parts, Span words) {
        var all = new ArrayList<Span>();
        Stream.concat(parts.stream(), Stream.of(words)).sorted(Comparator.comparingInt(Span::start)).forEach(part -> {
            if (!all.isEmpty() && all.getLast().end() >= part.start()) {
                var before = all.removeLast();
                all.add(new Span(before.start(), Math.max(before.end(), part.end())));
            } else {
                all.add(part);
            }
        });
        return List.copyOf(all);
    }

    private static List<Span> without(List<Span> parts, Span words, String text, String label) {
        if (parts.stream().noneMatch(words::overlaps)) {
            throw new StepRefused(PassageRefusal.SHARES_NO_WORDS, label);
        }
        var left = parts.stream()
                .flatMap(part -> Stream.of(
                        new Span(part.start(), Math.max(part.start(), Math.min(part.end(), words.start()))),
                        new Span(Math.min(part.end(), Math.max(part.start(), words.end())), part.end())))
                .filter(piece -> !piece.in(text).isBlank())
                .map(piece -> MarkedWords.trimmed(piece, text))
                .distinct()
                .toList();
        if (left.isEmpty()) {
            throw new StepRefused(PassageRefusal.NO_WORDS_LEFT, label);
        }
        return left;
    }
}
