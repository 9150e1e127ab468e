package verbatim.passage;

import java.time.Instant;
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
 * @param notes that were written since the finding was set
 */
record Unsettled(
        PassageRow row,
        Flags flags,
        @Nullable Float confidence,
        List<EvidenceRow> evidence,
        List<ChangeRow> changes,
        List<NoteRow> notes) {

    /** What to do first; empty where nothing is. */
    List<Refusal> refusals() {
        var finding = row.finding();
        if (finding == null || finding.whenApproved() != Status.VERIFIED) {
            return List.of();
        }
        var refusals = new ArrayList<Refusal>();
        var showing = new Showing(row, flags, evidence);
        showing.milderSince().filter(since -> !isNotedByTheChecker(since)).ifPresent(since ->
                refusals.add(Refusal.of(PassageRefusal.MILDER_WITHOUT_NOTE, finding, showing.milder())));
        if (new UnsureSpeaker(row, flags, confidence, evidence, changes).isUnsure()) {
            refusals.add(Refusal.of(PassageRefusal.SPEAKER_UNSURE, Objects.requireNonNull(row.speaker())));
        }
        return List.copyOf(refusals);
    }

    private boolean isNotedByTheChecker(Instant since) {
        return notes.stream().anyMatch(note -> note.written().by().equals(row.checkerId()) && note.isSince(since));
    }
}
