package verbatim.passage;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.PersonId;
import verbatim.comparison.CitedPlace;
import verbatim.comparison.CitedWords;
import verbatim.comparison.ComparedExcerpt;
import verbatim.comparison.FoundWords;
import verbatim.passage.DoubtMatter.NotCompared;
import verbatim.text.Span;

/**
 * Compares a passage whose words have changed with its evidence again: a piece of evidence says how the words stood to a
 * place when it was added, and goes on to say so. In its place stands another of the same source, by the same person, which
 * says how the words of now stand there. Where they do not stand there at all, that is a doubt.
 */
@Component
class ComparingAgain {

    /** Between parts of an excerpt that do not stand side by side. */
    private static final String LEFT_OUT = " […] ";

    private final CitedWords citedWords;
    private final ComparedWords comparedWords;
    private final EvidenceRows evidence;
    private final Stories stories;
    private final SpeakersInRecords inRecords;

    ComparingAgain(CitedWords citedWords, ComparedWords comparedWords, EvidenceRows evidence, Stories stories, SpeakersInRecords inRecords) {
        this.inRecords = inRecords;
        this.citedWords = citedWords;
        this.comparedWords = comparedWords;
        this.evidence = evidence;
        this.stories = stories;
    }

    /**
     * How the words of now stand to a piece of evidence.
     *
     * @param compared null where they do not stand there
     * @param isCircular whether it is from the article itself
     */
    record Anew(EvidenceRow piece, EvidenceDetails details, List<String> spokenBy, @Nullable ComparedExcerpt compared, boolean isCircular) {}

    /** Whether any of its evidence was compared with other words than those of now, and can be compared with these. */
    boolean isDue(PassageCard card) {
        return !due(card).isEmpty();
    }

    private static List<EvidenceRow> due(PassageCard card) {
        if (!card.row().kind().isInMarks() || card.flags().compared(card.row().words()) == null) {
            return List.of();
        }
        return card.standingEvidence().stream()
                // Of a confidential source not everybody who brings an edit may know what is cited.
                .filter(piece -> !piece.provenance().confidential())
                .filter(piece -> piece.found() != null && !card.isOfWordsOfNow(piece.found())
                        || piece.found() != null && card.openDoubts().stream().anyMatch(doubt -> isOfOtherWords(doubt, piece)))
                .toList();
    }

    /** The words of before stood there no more, and are back. */
    private static boolean isOfOtherWords(DoubtRow doubt, EvidenceRow piece) {
        return piece.id().equals(doubt.evidence())
                && doubt.matter() instanceof NotCompared matter
                && matter.why() == NotCompared.Why.OTHER_WORDS;
    }

    /**
     * Compares. Reads the texts of the sources: not where anything is locked.
     *
     * @param card of the passage with the words of now
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    List<Anew> compare(PassageCard card) {
        return due(card).stream().map(piece -> compare(card, piece)).toList();
    }

    /**
     * Whether the newest text of the source bears the words out less than the text with which they were compared: it does not
     * have them, somebody else says them there, or something can turn their meaning. Reads that text.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean isBorneOutLess(PassageCard card, EvidenceRow piece) {
        var before = piece.found();
        if (before == null && piece.cited().spokenBy().isEmpty()) {
            return false;
        }
        var now = compare(card, piece);
        if (!Set.copyOf(now.spokenBy()).equals(Set.copyOf(piece.cited().spokenBy()))) {
            return true;
        }
        if (before == null || card.flags().compared(card.row().words()) == null || !card.isOfWordsOfNow(before)) {
            return false;
        }
        var compared = now.compared();
        return compared == null
                || before.hasTheWords() && !compared.found().hasTheWords()
                || !before.risks().containsAll(compared.found().risks());
    }

    private Anew compare(PassageCard card, EvidenceRow piece) {
        var excerpt = piece.excerpt();
        var place = excerpt == null ? CitedPlace.notCompared() : citedWords.of(piece.source(), excerpt);
        var compared = excerpt == null
                ? null
                : citedWords
                        .compare(comparedWords.of(card), comparedWords.languageOf(card), card.row().speaker(), excerpt, place)
                        .orElse(null);
        var cited = compared == null || excerpt == null ? excerpt : excerpt(place, compared.found(), excerpt);
        var details = new EvidenceDetails(piece.locator(), cited, stance(piece, compared), piece.cited().notInText());
        return new Anew(piece, details, place.spokenBy(), compared, card.isCircular(piece));
    }

    /** The words of the record that the comparison went by, where the excerpt has less of them. */
    private static String excerpt(CitedPlace place, FoundWords found, String cited) {
        var around = place.around();
        if (around == null || found.snapshot() == null || found.spans().isEmpty()) {
            return cited;
        }
        var words = found.spans().stream()
                .map(span -> new Span(span.start() - around.from(), span.end() - around.from()).in(around.text()))
                .collect(Collectors.joining(LEFT_OUT));
        return cited.contains(words) ? cited : words;
    }

    /** What the comparison said that the place does to the words, it says anew; what a person said stays. */
    private static Stance stance(EvidenceRow piece, @Nullable ComparedExcerpt compared) {
        var before = piece.found();
        if (before == null || compared == null || piece.stance() != shown(before)) {
            return piece.stance();
        }
        return shown(compared.found());
    }

    private static Stance shown(FoundWords found) {
        return found.hasTheWords() ? Stance.SUPPORTS : Stance.CONTRADICTS;
    }

    /**
     * Lays what was compared beside the passage, under its lock and, which comes before it, that of its speaker
     * ({@link SpeakersInRecords#holdStill}): who is one with whom may be said otherwise since it was compared.
     *
     * @param card that was compared
     * @param by whose step changed the words
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void lay(List<Anew> compared, PassageCard card, Passage passage, PersonId by, Instant at) {
        if (compared.isEmpty() || !passage.isBeingChecked()) {
            // What was handed in meanwhile stands on the evidence that it was handed in with.
            return;
        }
        for (var anew : compared) {
            var before = evidence.findById(anew.piece().id()).orElseThrow();
            if (!before.isStanding()) {
                continue;
            }
            if (anew.compared() == null) {
                passage.doubt(new NotCompared(NotCompared.Why.OTHER_WORDS), before.id(), null, at);
                continue;
            }
            before.withdraw(by, at);
            var now = before.comparedAgain(anew.details(), new StoredComparison(anew.compared().found()), anew.spokenBy(), at);
            passage.comparedAgain(before, now, by, at);
            evidence.save(now);
            passage.history().lays(ChangeKind.EVIDENCE_WITHDRAWN, before.id().value());
            passage.history().lays(ChangeKind.EVIDENCE_ADDED, now.id().value());
            new Doubtful(card)
                    .by(anew.details(), anew.spokenBy(), Objects.requireNonNull(anew.compared()))
                    .forEach(doubt -> passage.doubt(doubt, now.id(), null, at));
            if (anew.isCircular()) {
                passage.doubt(new DoubtMatter.Circular(), now.id(), null, at);
            }
        }
        stories.tell(passage.id());
        evidence.flush();
        inRecords.look(List.of(passage), true, by, at);
    }
}
