package verbatim.review.work;

import java.util.List;
import verbatim.passage.PassageId;

/**
 * What came of taking an assignment back.
 *
 * @param back whose work these are is again as it was before
 * @param stays what somebody gave out anew since
 */
public record Undone(List<PassageId> back, List<PassageId> stays) {

    /** Keeps its own copies. */
    public Undone {
        back = List.copyOf(back);
        stays = List.copyOf(stays);
    }
}
