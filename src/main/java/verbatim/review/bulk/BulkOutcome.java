package verbatim.review.bulk;

import java.util.List;
import java.util.Map;
import verbatim.passage.PassageId;
import verbatim.passage.Takeback;
import verbatim.review.work.AssignmentId;

/**
 * What came of a step on many passages, and what takes it back.
 *
 * @param done those with which it was done, by their ids, at the version to which it has brought them
 * @param leftOut the others, in their order; of a step that did not come to all not those to which it did not come
 * @param end whether it came to all of them
 */
public record BulkOutcome(
        Map<PassageId, SeenPassage> done, List<LeftOut> leftOut, List<Takeback> takebacks, List<AssignmentId> assignments, BulkEnd end) {

    /** Keeps its own copies. */
    public BulkOutcome {
        done = Map.copyOf(done);
        leftOut = List.copyOf(leftOut);
        takebacks = List.copyOf(takebacks);
        assignments = List.copyOf(assignments);
    }

    /** Whether anything of it can be taken back. */
    public boolean canBeTakenBack() {
        return !takebacks.isEmpty() || !assignments.isEmpty();
    }
}
