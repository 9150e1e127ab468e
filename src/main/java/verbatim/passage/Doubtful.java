package verbatim.passage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.FoundWords;
import verbatim.passage.DoubtMatter.NotCompared;
import verbatim.passage.DoubtMatter.NotCompared.Why;
import verbatim.speaker.SpeakerAgreement;
import verbatim.text.wording.Wording;

/**
 * What a piece of evidence leaves doubtful of a passage: who speaks, what can turn the meaning of words that stand there, and
 * that nothing was compared.
 *
 * @param card of the passage, before the evidence was added
 */
record Doubtful(PassageCard card) {

    /**
     * Of evidence that is added.
     *
     * @param found how the words stood to it; null where nothing was compared
     */
    List<DoubtMatter> by(EvidenceDetails details, List<String> spokenBy, @Nullable FoundWords found) {
        var doubts = new ArrayList<DoubtMatter>();
        speaker(spokenBy, doubts);
        if (card.row().kind().isInMarks()) {
            if (found == null && details.excerpt() == null) {
                doubts.add(new NotCompared(Why.NO_EXCERPT));
            } else if (found != null && (found.wording() == Wording.VERBATIM || found.wording() == Wording.CLEANED)) {
                found.risks().forEach(risk -> doubts.add(new DoubtMatter.Turning(risk, details.excerpt())));
            }
        }
        return List.copyOf(doubts);
    }

    private void speaker(List<String> spokenBy, List<DoubtMatter> doubts) {
        var speaker = card.speaker(spokenBy);
        var agreement = speaker.agreement();
        var printed = speaker.printed();
        if (printed != null
                && (agreement == SpeakerAgreement.OTHER || agreement == SpeakerAgreement.UNSURE && !isSpeakerAnswered())) {
            doubts.add(new DoubtMatter.InRecord(printed, spokenBy, agreement));
        }
    }

    /** Whether a person has said already whose words they are. */
    private boolean isSpeakerAnswered() {
        return card.flags().attributionChecked()
                || card.changes().stream().anyMatch(change -> change.what() == ChangeKind.SPEAKER);
    }
}
