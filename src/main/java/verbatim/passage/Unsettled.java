package verbatim.passage;

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

    /** What to do first, as sentences; empty where nothing is. */
    List<String> sentences() {
        var finding = row.finding();
        if (finding == null || finding.whenApproved() != Status.VERIFIED) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        var milder = new Showing(row, flags, evidence).milder();
        if (!milder.isEmpty() && !isNotedByTheChecker()) {
            sentences.add("“%s” is milder than what the evidence shows: %s. Say why in a note of yours, or choose another finding."
                    .formatted(finding.word(), String.join("; ", milder)));
        }
        if (new UnsureSpeaker(row, flags, confidence, evidence, changes).isUnsure()) {
            sentences.add(("Whose words these are is unsure: the article does not say it plainly. Is it %s? Then tick"
                    + " “Attribution checked”, else say who it is.").formatted(row.speaker()));
        }
        return List.copyOf(sentences);
    }

    private boolean isNotedByTheChecker() {
        return notes.stream().anyMatch(note -> note.written().by().equals(row.checkerId()));
    }
}
