package verbatim.review.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.passage.ChangeKind;
import verbatim.passage.CheckState;
import verbatim.passage.Finding;
import verbatim.passage.Status;

/**
 * The status of one passage, told backwards: what it is now, and by each row of its history, the newest first, what it was
 * before that. Only rows that can move a status are read; see {@link StatusHistory}.
 */
class PastStatus {

    /**
     * A row of history.
     *
     * @param state before it; null where it is no row of a state
     * @param concludes whether it changed the finding, or took back a step that did
     * @param finding before it; null for none
     * @param isBefore whether there are words before it
     */
    record Row(Instant at, ChangeKind what, @Nullable CheckState state, boolean concludes, @Nullable Finding finding, boolean isBefore) {}

    private CheckState state;
    private @Nullable Finding finding;
    private boolean removed;
    private boolean isThere = true;

    PastStatus(CheckState state, @Nullable Finding finding, boolean removed) {
        this.state = state;
        this.finding = finding;
        this.removed = removed;
    }

    /** What it was, as far as rows were told; null where it was not there yet. */
    @Nullable Status status() {
        return isThere ? Status.of(state, finding, removed) : null;
    }

    /** Goes back to before a row. */
    void before(Row row) {
        switch (row.what()) {
            case FOUND, MARKED -> isThere = false;
            // The row says that the text holds it no more, or holds it again: before, it was the other way round.
            case WORDS -> removed = !row.isBefore();
            default -> {
                if (row.state() != null) {
                    state = row.state();
                }
                if (row.concludes()) {
                    finding = row.finding();
                }
            }
        }
    }
}
