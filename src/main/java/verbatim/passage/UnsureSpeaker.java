package verbatim.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageCard.ChangeRow;
import verbatim.passage.PassageCard.EvidenceRow;
import verbatim.speaker.SpeakerAgreement;

/**
 * Whether it is still open whose words a quote gives: the text core was not sure, nobody set the speaker or ticked
 * "attribution checked", and no record names the same speaker.
 *
 * @param confidence of the text core, 0 to 1; null where it did not decide
 * @param evidence that stands
 */
record UnsureSpeaker(
        PassageRow row, Flags flags, @Nullable Float confidence, List<EvidenceRow> evidence, List<ChangeRow> changes) {

    /** Below it the text core guesses; its rules of last resort give less. */
    private static final double SURE = 0.6;

    boolean isUnsure() {
        return row.speaker() != null
                && confidence != null
                && confidence < SURE
                && !flags.attributionChecked()
                && changes.stream().noneMatch(change -> change.what() == ChangeKind.SPEAKER)
                && evidence.stream().noneMatch(piece ->
                        SpeakerInRecord.of(row, flags, piece.spokenBy()).agreement() == SpeakerAgreement.SAME);
    }
}
