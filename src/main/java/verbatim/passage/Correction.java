package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import verbatim.source.SourceId;

/**
 * The words that should be printed instead: proposed by a person, and taken by a later edit of the article or not.
 *
 * @param words as they should be printed
 * @param source whose record has them; null where they were typed
 */
@Embeddable
public record Correction(
        @Column(name = "correction") String words,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "correction_source")) @Nullable SourceId source) {

    /** Words that a person typed. */
    public static Correction typed(String words) {
        return new Correction(words, null);
    }
}
