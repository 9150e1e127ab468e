package verbatim.review.work;

import java.util.List;
import verbatim.passage.PassageId;

/**
 * What came of giving out.
 *
 * @param assignment by which it can be taken back
 * @param passages whose work it is now
 * @param atAnEnd what was left out: there is nothing to do about it any more
 */
public record Given(AssignmentId assignment, List<PassageId> passages, List<PassageId> atAnEnd) {

    /** Keeps its own copies. */
    public Given {
        passages = List.copyOf(passages);
        atAnEnd = List.copyOf(atAnEnd);
    }
}
