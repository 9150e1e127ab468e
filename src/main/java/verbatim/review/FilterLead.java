package verbatim.review;

import verbatim.message.Worded;
import verbatim.passage.Status;

/** How the sentence of a filter begins: which passages, by their statuses. */
enum FilterLead implements Worded {
    ALL,
    UNVERIFIED,
    TO_CHECK,
    AWAITING_ANSWER,
    AWAITING_REVIEW,
    VERIFIED,
    PROBLEM,
    CANNOT_VERIFY,
    DISMISSED,
    REMOVED,
    SEVERAL;

    static FilterLead of(QueueFilter filter) {
        var statuses = filter.statuses();
        if (statuses.isEmpty()) {
            return ALL;
        }
        if (statuses.equals(Status.UNVERIFIED)) {
            return UNVERIFIED;
        }
        return statuses.size() == 1 ? valueOf(statuses.iterator().next().name()) : SEVERAL;
    }
}
