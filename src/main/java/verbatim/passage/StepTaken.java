package verbatim.passage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;

/**
 * What a step came to.
 *
 * @param course after it
 * @param rows that it adds to the history, in their order
 */
record StepTaken(Course course, List<Row> rows) {

    StepTaken {
        rows = List.copyOf(rows);
    }

    /** One row of history, still without who and when. */
    record Row(
            ChangeKind what,
            @Nullable ChangeValue before,
            @Nullable ChangeValue after,
            @Nullable Reason reason,
            CheckState.@Nullable Step step) {

        static Row moved(CheckState from, CheckState to, @Nullable Reason reason, CheckState.Step step) {
            return new Row(ChangeKind.STATE, new ChangeValue.State(from), new ChangeValue.State(to), reason, step);
        }

        Change of(Passage passage, List<UUID> undoes, @Nullable PersonId by, Instant at) {
            return new Change(passage, this, undoes, by, at);
        }
    }

    /** What both came to, one after the other. */
    StepTaken then(Function<Course, StepTaken> next) {
        var second = next.apply(course);
        return new StepTaken(second.course, Stream.concat(rows.stream(), second.rows.stream()).toList());
    }
}
