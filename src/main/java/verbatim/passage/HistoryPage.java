package verbatim.passage;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a passage's history, newest first.
 *
 * @param next after which row the older ones stand; null where there are none
 */
public record HistoryPage(List<ChangeRow> rows, @Nullable Place next) {

    /** Keeps the rows from being changed later. */
    public HistoryPage {
        rows = List.copyOf(rows);
    }

    /**
     * Where a row stands in a history: what is older is found by this alone, however many are written meanwhile.
     *
     * @param at when it was written
     */
    public record Place(Instant at, UUID change) {

        /** Refuses half a place: programs hand places in. */
        public Place {
            Objects.requireNonNull(at);
            Objects.requireNonNull(change);
        }
    }
}
