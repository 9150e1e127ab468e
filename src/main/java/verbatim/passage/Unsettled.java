package verbatim.passage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** What to do first, as sentences; empty where nothing is. */
    List<String> sentences() {
        var finding = row.finding();
        if (finding == null || finding.whenApproved() != Status.VERIFIED) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        var showing = new Showing(row, flags, evidence);
        showing.milderSince().filter(since -> !isNotedByTheChecker(since)).ifPresent(since ->
                sentences.add(("“%s” is milder than what the evidence shows: %s. Say why in a note of yours, or choose another"
                        + " finding. A note from before the finding or that evidence does not count.")
                        .formatted(finding.word(), String.join("; ", showing.milder()))));
        if (new UnsureSpeaker(row, flags, confidence, evidence, changes).isUnsure()) {
            sentences.add(("Whose words these are is unsure: the article does not say it plainly. Is it %s? Then tick"
                    + " “Attribution checked”, else say who it is.").formatted(row.speaker()));
        }
        return List.copyOf(sentences);
    }

    private boolean isNotedByTheChecker(Instant since) {
        return notes.stream().anyMatch(note -> note.written().by().equals(row.checkerId()) && note.isSince(since));
    }
}
