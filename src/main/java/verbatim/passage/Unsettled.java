package verbatim.passage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import verbatim.message.Refusal;

/**
 * What the evidence and the attribution leave open, which a checker must settle before submitting a finding that lets the
 * words stand: why it is milder than what the evidence shows, and whose words they are.
 */
record Unsettled(PassageCard card) {

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
        openRisks(card).forEach(risk -> refusals.add(Refusal.of(PassageRefusal.RISK_WITHOUT_NOTE, finding, risk)));
        if (row.speaker() != null && isSpeakerUnsure()) {
            refusals.add(Refusal.of(PassageRefusal.SPEAKER_UNSURE, row.speaker()));
        }
        return List.copyOf(refusals);
    }

    /** What can turn the meaning of the words where they stand, and no person has settled. */
    static List<DoubtMatter> openRisks(PassageCard card) {
        return card.openDoubts().stream().map(DoubtRow::matter).filter(DoubtMatter.Turning.class::isInstance).toList();
    }

    private boolean isNotedByTheChecker(Instant since) {
        var checker = card.row().checkerId();
        return card.notesOnTheFinding().stream().anyMatch(note -> note.written().by().equals(checker) && note.isSince(since));
    }

    /** Whether it is still open whose words a quote gives, beside what a record says of it. No evidence settles that. */
    boolean isSpeakerUnsure() {
        return card.openDoubts().stream().map(DoubtRow::matter).anyMatch(DoubtMatter::isSettledByChecking);
    }
}
