package verbatim.passage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.ComparedExcerpt;
import verbatim.passage.DoubtMatter.NotCompared;
import verbatim.passage.DoubtMatter.NotCompared.Why;
import verbatim.source.SourceLocator;
import verbatim.speaker.SpeakerAgreement;
import verbatim.text.wording.risk.Risk;

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
     * @param compared how the words stood to it; null where nothing was compared
     */
    List<DoubtMatter> by(EvidenceDetails details, List<String> spokenBy, @Nullable ComparedExcerpt compared) {
        var doubts = new ArrayList<DoubtMatter>();
        speaker(spokenBy, doubts);
        if (card.row().kind().isInMarks()) {
            if (compared == null) {
                // What somebody answered who was asked is no record of the words.
                if (details.locator().kind() != SourceLocator.Kind.ASKED) {
                    doubts.add(new NotCompared(why(details)));
                }
            } else if (compared.found().hasTheWords()) {
                compared.found().risks().forEach(risk -> doubts.add(
                        new DoubtMatter.Turning(risk, risk == Risk.FRAME ? compared.frame() : null, compared.sentence())));
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

    private Why why(EvidenceDetails details) {
        if (details.excerpt() == null) {
            return Why.NO_EXCERPT;
        }
        return card.flags().compared(card.row().words()) == null ? Why.NO_ORIGINAL : Why.OTHER_WORDS;
    }

    /** Whether a person has said already whose words they are. */
    private boolean isSpeakerAnswered() {
        return card.flags().attributionChecked()
                || card.changes().stream().anyMatch(change -> change.what() == ChangeKind.SPEAKER);
    }
}
