package verbatim.review.views;

import java.util.List;
import verbatim.account.PersonId;
import verbatim.review.QueueColumn;
import verbatim.review.QueueFilter;

/**
 * A filter of the queue that somebody keeps by a name.
 *
 * @param ownerName as shown on the desk
 * @param version for a later change
 */
public record SavedView(
        SavedViewId id, PersonId owner, String ownerName, String name, QueueFilter filter, List<QueueColumn> columns, KeptFor keptFor, int version) {

    /** Keeps its own copy. */
    public SavedView {
        columns = List.copyOf(columns);
    }
}
