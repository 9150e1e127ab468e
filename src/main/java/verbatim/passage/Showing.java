package verbatim.passage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import verbatim.comparison.FoundWords;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.speaker.SpeakerAgreement;
import verbatim.text.wording.risk.Risk;

/**
 * What the evidence of a passage shows, beside what was concluded: the finding it speaks for, and all that speaks against a
 * milder one.
 */
record Showing(PassageCard card) {

    /**
     * The finding that the comparison proposes: that of the standing evidence that speaks most against the words, and where
     * none does that of the source closest to them, the latest of equals. Reported speech has no wording. Of a translation
     * the original words were compared, so that what is found there is a faithful rendering at best. Where a record has
     * somebody else say the words, they are proposed to be misattributed; nothing is proposed where the closest source has
     * the article's speaker say them and another somebody else, until a person has settled that. Words that stand there with
     * a risk are never proposed to stand: only that they are out of context is, where the record itself, or the cut, gives
     * them another meaning; once a person has settled the risk, nothing is, nor is it of words that the source's newest text does not
     * have as they were cited. Words that somebody typed, and that no text on
     * file has, never make the quote stand. Where a translation alone is on record, how the words stand to it proposes
     * neither that they stand nor that they were altered: another translation may say the same.
     */
    Optional<Finding> proposed() {
        return ofRecord().filter(finding -> !card.flags().lacksOriginal() || !finding.letsStand() && finding != Finding.ALTERED);
    }

    private Optional<Finding> ofRecord() {
        var closest = closest();
        var shown = closest.flatMap(this::shown);
        if (shown.isEmpty() || shown.get() == Finding.ALTERED) {
            return shown;
        }
        if (card.standingEvidence().stream().anyMatch(piece -> card.speaker(piece).isOther() && !isOtherSpeakerExplained(piece))) {
            var isSaidByTheOne = card.speaker(closest.get()).agreement() == SpeakerAgreement.SAME;
            return isSaidByTheOne ? Optional.empty() : Optional.of(Finding.MISATTRIBUTED);
        }
        var risks = risks(closest.get());
        if (risks.isEmpty()) {
            return maybeStands(closest.get()) ? shown : Optional.empty();
        }
        return risks.contains(Risk.FRAME) || risks.contains(Risk.TRUNCATION) ? Optional.of(Finding.OUT_OF_CONTEXT) : Optional.empty();
    }

    /** Whether the words can be proposed to stand, of which this piece has nothing open to say. */
    private boolean maybeStands(EvidenceRow piece) {
        return !hasRisks(piece)
                && !piece.isTyped()
                && card.openDoubts().stream().noneMatch(doubt -> piece.id().equals(doubt.evidence()) && doubt.matter() instanceof DoubtMatter.NewRecord)
                && card.standingEvidence().stream().noneMatch(other -> other.stance() == Stance.CONTRADICTS);
    }

    /** What can turn the meaning of the words where they stand, and no person has settled. */
    private Set<Risk> risks(EvidenceRow piece) {
        return card.openDoubts().stream()
                .filter(doubt -> piece.id().equals(doubt.evidence()))
                .map(DoubtRow::matter)
                .filter(DoubtMatter.Turning.class::isInstance)
                .map(matter -> ((DoubtMatter.Turning) matter).risk())
                .collect(Collectors.toSet());
    }

    /**
     * Whether a person has said why somebody else speaks in the record. That another was named for a while settles nothing
     * where the record has somebody else than whom the article names now.
     */
    private boolean isOtherSpeakerExplained(EvidenceRow piece) {
        var told = card.doubts().stream()
                .filter(doubt -> piece.id().equals(doubt.evidence()))
                .filter(doubt -> doubt.matter().code() == DoubtCode.OTHER_SPEAKER_IN_RECORD)
                .toList();
        return told.stream().noneMatch(DoubtRow::isOpen)
                && told.stream().anyMatch(doubt -> doubt.settled() != null && doubt.settled().how() == Settling.NOTED);
    }

    /** Whether something could turn the meaning of the words where they stand, be it that a person has settled it. */
    private boolean hasRisks(EvidenceRow piece) {
        return card.doubts().stream()
                .anyMatch(doubt -> piece.id().equals(doubt.evidence()) && doubt.matter() instanceof DoubtMatter.Turning);
    }

    /**
     * The compared evidence that counts: what speaks most against the words; of equals what is from the source closest to
     * them, and of these the latest.
     */
    Optional<EvidenceRow> closest() {
        return card.countingEvidence().stream()
                .filter(piece -> shown(piece).isPresent())
                .reduce((a, b) -> weight(b) > weight(a) || weight(b) == weight(a) && tier(b) <= tier(a) ? b : a);
    }

    /** How much a compared piece speaks against the words; typed words come last, as they show nothing. */
    private int weight(EvidenceRow piece) {
        var risks = risks(piece);
        if (shown(piece).filter(Finding.ALTERED::equals).isPresent()) {
            return 5;
        }
        if (risks.contains(Risk.FRAME) || risks.contains(Risk.TRUNCATION)) {
            return 4;
        }
        if (!risks.isEmpty()) {
            return 3;
        }
        if (hasRisks(piece)) {
            return 2;
        }
        return piece.isTyped() ? 0 : 1;
    }

    private static int tier(EvidenceRow piece) {
        return piece.provenance().tier().number();
    }

    /** What a comparison alone speaks for; empty where nothing was compared with the words of now. */
    private Optional<Finding> shown(EvidenceRow piece) {
        var found = piece.found();
        if (found == null || !card.row().kind().isInMarks() || !card.isOfWordsOfNow(found)) {
            return Optional.empty();
        }
        return Optional.ofNullable(switch (found.wording()) {
            case VERBATIM -> card.flags().translated() ? Finding.FAITHFUL : Finding.EXACT;
            case CLEANED -> card.flags().translated() ? Finding.FAITHFUL : Finding.CLEANED;
            case ALTERED, SPLICED -> Finding.ALTERED;
            // Never made evidence of: it leaves a search record.
            case NOT_FOUND -> null;
        });
    }

    /**
     * What the evidence shows that the finding is milder than, each naming the source; empty where there is nothing. A
     * finding that lets the words stand is milder than evidence against them, and than a closer look at them: exact than
     * cleaned.
     */
    List<Refusal> milder() {
        return card.standingEvidence().stream().flatMap(piece -> against(piece).stream()).toList();
    }

    /** When the last of the evidence that it is milder than was added, and no person has explained; empty where there is none. */
    Optional<Instant> milderSince() {
        return card.standingEvidence().stream()
                .filter(piece -> against(piece).stream()
                        .anyMatch(milder -> milder.code() != Milder.OTHER_SPEAKER || !isOtherSpeakerExplained(piece)))
                .map(piece -> piece.added().at())
                .max(Comparator.naturalOrder());
    }

    private List<Refusal> against(EvidenceRow piece) {
        var finding = card.row().finding();
        if (finding == null || !finding.letsStand()) {
            return List.of();
        }
        var against = new ArrayList<Refusal>();
        against(finding, piece).ifPresent(against::add);
        if (card.speaker(piece).isOther()) {
            against.add(Refusal.of(Milder.OTHER_SPEAKER, piece.title(), piece.cited().spokenBy()));
        }
        return against;
    }

    private Optional<Refusal> against(Finding finding, EvidenceRow piece) {
        var found = piece.found();
        var shown = shown(piece);
        if (found != null && shown.isEmpty() && card.row().kind().isInMarks()) {
            // It was other words that were compared.
            return Optional.empty();
        }
        if (found != null && shown.filter(finding::isMilderThan).isPresent()) {
            var isClosest = closest().filter(piece::equals).isPresent();
            return shown.get() == Finding.ALTERED || isClosest ? Optional.of(told(piece, found)) : Optional.empty();
        }
        return piece.stance() == Stance.CONTRADICTS
                ? Optional.of(Refusal.of(Milder.CONTRADICTS, piece.title()))
                : Optional.empty();
    }

    private static Refusal told(EvidenceRow piece, FoundWords found) {
        return Refusal.of(
                Milder.COMPARED,
                piece.title(),
                new Sentences.Form("adjective", found.wording()),
                found.risks().isEmpty() ? new Sentences.Form("meaning", found.wording()) : List.copyOf(found.risks()));
    }
}
