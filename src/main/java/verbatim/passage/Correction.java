package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verbatim.source.SourceId;

/**
 * The words that should be printed instead: proposed by a person, and taken by a later edit of the article or not.
 *
 * @param words as they should be printed
 * @param source whose record has them; null where they were typed
 * @param cameFrom the source from which they were first, where that has gone into this one since, by way of others perhaps; null where none has
 */
@Embeddable
public record Correction(
        @Column(name = "correction") String words,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "correction_source")) @Nullable SourceId source,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "correction_came_from")) @Nullable SourceId cameFrom) {

    /** Words of a record, or with null typed ones. */
    public Correction(String words, @Nullable SourceId source) {
        this(words, source, null);
    }

    /** Words that a person typed. */
    public static Correction typed(String words) {
        return new Correction(words, null);
    }

    /** Whether it proposes the same words of the same source. */
    boolean isSame(@Nullable Correction other) {
        return other != null && words.equals(other.words) && Objects.equals(source, other.source);
    }

    /** The source that it is from has gone into another. */
    Correction movedTo(SourceId other) {
        return new Correction(words, other, cameFrom == null ? source : cameFrom);
    }

    /** It is from a source again that had gone into another. */
    Correction movedBackTo(SourceId before) {
        return new Correction(words, before, before.equals(cameFrom) ? null : cameFrom);
    }
}
