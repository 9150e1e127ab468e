package verbatim.passage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param known by what names the desk knows the article's speaker; none where it does not
 */
public record SpeakerInRecord(@Nullable String printed, List<String> inRecord, boolean retold, List<String> known) {

    /** Keeps the list from being changed later. */
    public SpeakerInRecord {
        known = List.copyOf(known);
    }

    /** Of somebody whom only the article's name tells. */
    public SpeakerInRecord(@Nullable String printed, List<String> inRecord, boolean retold) {
        this(printed, inRecord, retold, List.of());
    }

    /**
     * How far the names agree: all of those who speak there must be the one whom the article names. Where the desk knows that
     * one by full names, these say it; where the article has a full name itself, that does, too. A surname alone, by which the
     * desk knows somebody as well, would agree with everybody who has it.
     */
    public SpeakerAgreement agreement() {
        if (printed == null || inRecord.isEmpty()) {
            return SpeakerAgreement.UNKNOWN;
        }
        var names = names(SpeakerName.of(printed));
        var each = inRecord.stream().map(SpeakerName::of).map(said -> best(names, said)).collect(Collectors.toSet());
        if (each.contains(SpeakerAgreement.OTHER)) {
            // Whoever retells the words is the one who speaks there.
            return retold ? SpeakerAgreement.UNSURE : SpeakerAgreement.OTHER;
        }
        return each.contains(SpeakerAgreement.UNSURE) ? SpeakerAgreement.UNSURE : SpeakerAgreement.SAME;
    }

    private List<SpeakerName> names(SpeakerName name) {
        var full = known.stream().map(SpeakerName::of).filter(one -> one.full().isPresent()).toList();
        return full.isEmpty() || name.full().isPresent()
                ? Stream.concat(Stream.of(name), full.stream()).distinct().toList()
                : full;
    }

    private static SpeakerAgreement best(List<SpeakerName> names, SpeakerName said) {
        return names.stream().map(name -> name.with(said)).min(Comparator.naturalOrder()).orElseThrow();
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
