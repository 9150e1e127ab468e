package verbatim.passage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of a passage's history, as it is read.
 *
 * @param by name; null where the system did it
 * @param before with the names that people and things have by now, beside those of then
 * @param step with a change of state: which step it was
 * @param undone whether it was taken back since
 */
public record ChangeRow(
        Instant at,
        @Nullable String by,
        ChangeKind what,
        @Nullable ChangeValue before,
        @Nullable ChangeValue after,
        @Nullable Reason reason,
        CheckState.@Nullable Step step,
        boolean undone) {

    /** One that was not taken back. */
    public ChangeRow(
            Instant at,
            @Nullable String by,
            ChangeKind what,
            @Nullable ChangeValue before,
            @Nullable ChangeValue after,
            @Nullable Reason reason,
            CheckState.@Nullable Step step) {
        this(at, by, what, before, after, reason, step, false);
    }
}
