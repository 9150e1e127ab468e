package verbatim.passage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;
import verbatim.speaker.SpeakerAgreement;
import verbatim.speaker.SpeakerName;

/**
 * Whom an article gives words to, and who says them in a record.
 *
 * @param printed the article's speaker; null where it names none
 * @param inRecord as the record names them; several where the words run over the turns of several
 * @param retold whether the article gives the words as somebody else retells them
 */
public record SpeakerInRecord(@Nullable String printed, List<String> inRecord, boolean retold) {

    /** How far the names agree: all of those who speak there must be the one whom the article names. */
    public SpeakerAgreement agreement() {
        if (printed == null || inRecord.isEmpty()) {
            return SpeakerAgreement.UNKNOWN;
        }
        var name = SpeakerName.of(printed);
        var each = inRecord.stream().map(SpeakerName::of).map(name::with).collect(Collectors.toSet());
        if (each.contains(SpeakerAgreement.OTHER)) {
            // Whoever retells the words is the one who speaks there.
            return retold ? SpeakerAgreement.UNSURE : SpeakerAgreement.OTHER;
        }
        return each.contains(SpeakerAgreement.UNSURE) ? SpeakerAgreement.UNSURE : SpeakerAgreement.SAME;
    }

    /** Whether the record has somebody else say the words. */
    public boolean isOther() {
        return agreement() == SpeakerAgreement.OTHER;
    }

    /** What is to be looked at; empty where the names agree or one is missing. */
    public Optional<Refusal> warning() {
        if (printed == null) {
            return Optional.empty();
        }
        return switch (agreement()) {
            case OTHER -> Optional.of(Refusal.of(SpeakerDoubt.OTHER, inRecord, inRecord.size(), printed));
            case UNSURE -> Optional.of(Refusal.of(SpeakerDoubt.UNSURE, inRecord, printed));
            case SAME, UNKNOWN -> Optional.empty();
        };
    }
}
