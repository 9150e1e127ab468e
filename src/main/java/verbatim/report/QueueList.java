package verbatim.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.review.QueueColumn;
import verbatim.review.QueueRow;

/**
 * What the queue showed at a moment, to be made a file of.
 *
 * @param shown the sentence that says what was asked for
 * @param isCut whether there is more than the rows
 * @param desk what it is called
 * @param person who asked for it
 */
record QueueList(
        String shown, List<QueueColumn> columns, List<QueueRow> rows, boolean isCut, Instant at, ZoneId zone, String desk, String person, @Nullable Logo logo) {

    QueueList {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
