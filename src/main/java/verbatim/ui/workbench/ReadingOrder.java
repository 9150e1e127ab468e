package verbatim.ui.workbench;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageRow;
import verbatim.passage.Status;
import verbatim.review.Progress;

/**
 * An article's passages in the order in which one reads them, and the ways from one to another.
 *
 * @param rows as they stand in the text
 */
record ReadingOrder(List<PassageRow> rows) {

    /** No passage at all. */
    static final ReadingOrder NOTHING = new ReadingOrder(List.of());

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The passage that people call so: "Q2", in either case. */
    Optional<PassageId> labelled(String label) {
        return rows.stream()
                .filter(row -> row.label().equalsIgnoreCase(label))
                .map(PassageRow::id)
                .findFirst();
    }

    /** The passage so many places after the one shown, or before it; the first where none is shown. */
    Optional<PassageId> beside(@Nullable PassageCard shown, int by) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int at = at(shown);
        return Optional.of(rows.get(at < 0 ? 0 : Math.clamp(at + by, 0, rows.size() - 1)).id());
    }

    /** The next passage to check after the one shown; begins again at the top. */
    Optional<PassageId> nextToCheck(@Nullable PassageCard shown) {
        int at = at(shown);
        for (int i = 1; i <= rows.size(); i++) {
            var row = rows.get((at + i) % rows.size());
            if (row.status() == Status.TO_CHECK) {
                return Optional.of(row.id());
            }
        }
        return Optional.empty();
    }

    Progress progress() {
        return Progress.of(rows.stream().map(PassageRow::status).toList());
    }

    private int at(@Nullable PassageCard shown) {
        return shown == null ? -1 : rows.stream().map(PassageRow::id).toList().indexOf(shown.row().id());
    }
}
