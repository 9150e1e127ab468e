package verbatim.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;
import verbatim.passage.PassageCard.ChangeRow;
import verbatim.passage.PassageCard.EvidenceRow;
import verbatim.passage.PassageCard.NoteRow;

/**
 * What the evidence and the attribution leave open, which a checker must settle before submitting a finding that lets the
 * words stand: why it is milder than what the evidence shows, and whose words they are.
 *
 * @param confidence of the text core in the speaker, 0 to 1; null where it did not decide
 * @param evidence that stands
 */
record Unsettled(
        PassageRow row,
        Flags flags,
        @Nullable Float confidence,
        List<EvidenceRow> evidence,
        List<ChangeRow> changes,
        List<NoteRow> notes) {

    static Unsettled of(PassageCard card) {
        return new Unsettled(
                card.row(), card.flags(), card.confidence(), card.standingEvidence(), card.changes(), card.notes());
    }

    /** What to do first; empty where nothing is. */
    List<Refusal> refusals() {
        var finding = row.finding();
        if (finding == null || finding.whenApproved() != Status.VERIFIED) {
            return List.of();
        }
        var refusals = new ArrayList<Refusal>();
        var milder = new Showing(row, flags, evidence).milder();
        if (!milder.isEmpty() && !isNotedByTheChecker()) {
            refusals.add(Refusal.of(PassageRefusal.MILDER_WITHOUT_NOTE, finding, milder));
        }
        if (new UnsureSpeaker(row, flags, confidence, evidence, changes).isUnsure()) {
            refusals.add(Refusal.of(PassageRefusal.SPEAKER_UNSURE, Objects.requireNonNull(row.speaker())));
        }
        return List.copyOf(refusals);
    }

    private boolean isNotedByTheChecker() {
        return notes.stream().anyMatch(note -> note.written().by().equals(row.checkerId()));
    }
}
