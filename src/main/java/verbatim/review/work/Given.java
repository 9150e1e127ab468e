package verbatim.review.work;

import java.util.List;
import verbatim.passage.PassageId;

/**
 * What came of giving out.
 *
 * @param assignments by which it can be taken back; more than one where parts of it had been given out with other numbers that
 *     are enough
 * @param passages whose work, or deadline, is another now
 * @param atAnEnd what was left out: there is nothing to do about it any more
 * @param asBefore what was left out, since nothing would have changed
 * @param handedIn what was left out, since it waits for a reviewer: it counts for no number that is enough
 */
public record Given(
        List<AssignmentId> assignments, List<PassageId> passages, List<PassageId> atAnEnd, List<PassageId> asBefore, List<PassageId> handedIn) {

    /** Keeps its own copies. */
    public Given {
        assignments = List.copyOf(assignments);
        passages = List.copyOf(passages);
        atAnEnd = List.copyOf(atAnEnd);
        asBefore = List.copyOf(asBefore);
        handedIn = List.copyOf(handedIn);
    }
}
