package verbatim.passage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import verbatim.message.Refusal;
import verbatim.speaker.SpeakerAgreement;

/**
 * What the evidence and the attribution leave open, which a checker must settle before submitting a finding that lets the
 * words stand: why it is milder than what the evidence shows, and whose words they are.
 */
record Unsettled(PassageCard card) {

    /** Below it the text core guesses whose words they are; its rules of last resort give less. */
    private static final double SURE = 0.6;

    /** What to do first; empty where nothing is. */
    List<Refusal> refusals() {
        var row = card.row();
        var finding = row.finding();
        if (finding == null || !finding.letsStand()) {
            return List.of();
        }
        var refusals = new ArrayList<Refusal>();
        var showing = new Showing(card);
        showing.milderSince().filter(since -> !isNotedByTheChecker(since)).ifPresent(since ->
                refusals.add(Refusal.of(PassageRefusal.MILDER_WITHOUT_NOTE, finding, showing.milder())));
        if (isSpeakerUnsure()) {
            refusals.add(Refusal.of(PassageRefusal.SPEAKER_UNSURE, Objects.requireNonNull(row.speaker())));
        }
        return List.copyOf(refusals);
    }

    private boolean isNotedByTheChecker(Instant since) {
        var checker = card.row().checkerId();
        return card.notesOnTheFinding().stream().anyMatch(note -> note.written().by().equals(checker) && note.isSince(since));
    }

    /**
     * Whether it is still open whose words a quote gives: the text core was not sure, nobody set the speaker or ticked
     * "attribution checked", and no record names the same speaker.
     */
    boolean isSpeakerUnsure() {
        var confidence = card.ascribed().confidence();
        return card.row().speaker() != null
                && confidence != null
                && confidence < SURE
                && !card.flags().attributionChecked()
                && card.changes().stream().noneMatch(change -> change.what() == ChangeKind.SPEAKER && !change.undone())
                && card.standingEvidence().stream().noneMatch(piece -> card.speaker(piece).agreement() == SpeakerAgreement.SAME);
    }
}
