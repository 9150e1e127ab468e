package verbatim.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;

/**
 * How many passages each value of a part would give, with all else that a filter asks for.
 *
 * @param counts for each value that gives any
 * @param more whether there are more passages than were looked at, so that each count may be too small
 */
public record ValueCounts(Map<Object, Integer> counts, boolean more) {

    /** Keeps the counts from being changed later. */
    public ValueCounts {
        counts = Map.copyOf(counts);
    }

    /** The count as a figure: "12", or "12+" where there may be more; null where nothing is known. */
    public @Nullable Refusal figure(Object value) {
        var count = counts.getOrDefault(value, 0);
        return count == 0 && more ? null : Progress.figure(count, more);
    }
}
