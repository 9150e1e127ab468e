package verbatim.review.work;

import java.util.List;
import java.util.UUID;

/**
 * What somebody said of whose work something is, as it is kept to be taken back, and again.
 *
 * @param step in which they did, for those who were told of it
 */
record WorkDone(UUID step, List<WorkSlot> slots) {

    WorkDone {
        slots = List.copyOf(slots);
    }
}
