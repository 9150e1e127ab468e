package verbatim.passage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.ComparedExcerpt;
import verbatim.comparison.FoundWords;
import verbatim.passage.DoubtMatter.NotCompared;
import verbatim.passage.DoubtMatter.NotCompared.Why;
import verbatim.source.SourceLocator;
import verbatim.speaker.SpeakerAgreement;
import verbatim.text.wording.risk.FrameKind;
import verbatim.text.wording.risk.Risk;

/**
 * What a piece of evidence leaves doubtful of a passage: who speaks, what can turn the meaning of words that stand there, and
 * that nothing was compared.
 *
 * @param card of the passage, before the evidence was added
 */
public record Doubtful(PassageCard card) {

    /**
     * Of words in marks that were compared with a text, about which nobody has said anything yet.
     *
     * @param frame what the record makes of them; null for nothing
     * @param sentence of the record, in which they stand
     */
    public static List<DoubtMatter> of(FoundWords found, @Nullable FrameKind frame, String sentence, SpeakerInRecord speaker) {
        var doubts = new ArrayList<DoubtMatter>();
        speaker(speaker, false, doubts);
        turning(found, frame, sentence, speaker, doubts);
        return List.copyOf(doubts);
    }

    /**
     * Of evidence that is added.
     *
     * @param compared how the words stood to it; null where nothing was compared
     */
    List<DoubtMatter> by(EvidenceDetails details, List<String> spokenBy, @Nullable ComparedExcerpt compared) {
        var doubts = new ArrayList<DoubtMatter>();
        var speaker = card.speaker(spokenBy);
        speaker(speaker, isSpeakerAnswered(), doubts);
        if (card.row().kind().isInMarks()) {
            if (compared == null) {
                // What somebody answered who was asked is no record of the words.
                if (details.locator().kind() != SourceLocator.Kind.ASKED) {
                    doubts.add(new NotCompared(why(details)));
                }
            } else {
                compared(details, compared, speaker, doubts);
            }
        }
        return List.copyOf(doubts);
    }

    private static void compared(EvidenceDetails details, ComparedExcerpt compared, SpeakerInRecord speaker, List<DoubtMatter> doubts) {
        var found = compared.found();
        if (found.snapshot() == null && details.locator().kind() != SourceLocator.Kind.ASKED) {
            doubts.add(new NotCompared(Why.TYPED_ONLY));
        }
        turning(found, compared.frame(), compared.sentence(), speaker, doubts);
    }

    private static void turning(
            FoundWords found, @Nullable FrameKind frame, @Nullable String sentence, SpeakerInRecord speaker, List<DoubtMatter> doubts) {
        if (found.hasTheWords()) {
            var isOther = speaker.agreement() == SpeakerAgreement.OTHER;
            found.risks().stream()
                    .filter(risk -> !isToldBy(risk, frame, isOther))
                    .forEach(risk -> doubts.add(new DoubtMatter.Turning(risk, risk == Risk.FRAME ? frame : null, sentence)));
        }
    }

    /** One thing is doubted once: that somebody else says it, and that what follows the cut binds it. */
    private static boolean isToldBy(Risk risk, @Nullable FrameKind frame, boolean otherSpeaker) {
        return risk == Risk.FRAME && frame == FrameKind.ASCRIBED && otherSpeaker
                || risk == Risk.TRUNCATION && frame == FrameKind.CONDITIONED;
    }

    private static void speaker(SpeakerInRecord speaker, boolean isAnswered, List<DoubtMatter> doubts) {
        var agreement = speaker.agreement();
        var printed = speaker.printed();
        if (printed != null
                && (agreement == SpeakerAgreement.OTHER || agreement == SpeakerAgreement.UNSURE && !isAnswered)) {
            doubts.add(new DoubtMatter.InRecord(printed, speaker.inRecord(), agreement));
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
                || card.changes().stream().anyMatch(Doubtful::namesTheSpeaker);
    }

    /** Not where it was taken back; and who told a name from another said nothing of one passage. */
    private static boolean namesTheSpeaker(ChangeRow change) {
        var reason = change.reason();
        return change.what() == ChangeKind.SPEAKER && !change.undone() && (reason == null || reason.cause() != Cause.SPEAKER_TOLD_APART);
    }
}
