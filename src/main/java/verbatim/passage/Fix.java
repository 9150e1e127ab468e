package verbatim.passage;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageCard.Corrected;

/**
 * A passage that must be printed otherwise, and what has become of that.
 *
 * @param printed its words when that was found
 * @param finding what is wrong with those words; null where only other words were proposed
 * @param confirmed whether a second person has agreed to that finding, and the words still are those
 * @param proposed what should be printed instead; null where nobody proposed words
 * @param reasons the notes on the finding
 * @param revision which edit took it, changed it otherwise, or took it out; null where none has
 */
public record Fix(
        PassageRow row,
        String printed,
        @Nullable Finding finding,
        boolean confirmed,
        @Nullable Corrected proposed,
        List<String> reasons,
        Taken taken,
        @Nullable Integer revision) {

    /** Keeps the list from being changed later. */
    public Fix {
        reasons = List.copyOf(reasons);
    }

    /**
     * The number of the revision that took it, changed it otherwise, or took it out.
     *
     * @throws NullPointerException if none has
     */
    public int edit() {
        return Objects.requireNonNull(revision);
    }

    /** What a later edit of the article has made of it. */
    public enum Taken {
        /** The words are still there. */
        NOT_YET,
        /** The words that were proposed are there. */
        AS_PROPOSED,
        /** Other words are there, and not those that were proposed. */
        OTHERWISE,
        /** The passage is not there any more. */
        CUT;

        /** Whether the words that were wrong are gone. */
        public boolean isDone() {
            return this == AS_PROPOSED || this == CUT;
        }
    }
}
