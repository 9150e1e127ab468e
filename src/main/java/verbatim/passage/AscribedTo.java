package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import verbatim.speaker.SpeakerId;

/**
 * To whom a passage's words are ascribed, and how it was found out.
 *
 * @param cue the shortest words that ascribe, as printed
 * @param occasion date, venue or medium, as printed
 * @param foundBy the rule that decided; null where a person did
 * @param confidence 0 to 1
 */
@Embeddable
record AscribedTo(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "speaker_id")) @Nullable SpeakerId speaker,
        @Nullable String cue,
        @Nullable String occasion,
        @Nullable String foundBy,
        @Nullable Float confidence) {

    static final AscribedTo NONE = new AscribedTo(null, null, null, null, null);

    /** To somebody else, by hand. */
    AscribedTo to(@Nullable SpeakerId other) {
        return new AscribedTo(other, cue, occasion, foundBy, confidence);
    }

    /** For the history; null where a person decided. */
    ChangeValue.@Nullable Rule rule() {
        return foundBy == null ? null : new ChangeValue.Rule(foundBy);
    }
}
