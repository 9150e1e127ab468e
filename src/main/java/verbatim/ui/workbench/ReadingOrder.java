package verbatim.ui.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageRow;
import verbatim.passage.Status;
import verbatim.review.Progress;

/**
 * An article's passages in the order in which one reads them, and the ways from one to another. It is kept for a window, so
 * it holds no more of a passage than that needs.
 *
 * @param places as they stand in the text
 */
record ReadingOrder(List<Place> places) {

    /** No passage at all. */
    static final ReadingOrder NOTHING = new ReadingOrder(List.of());

    private static final Comparator<Place> AS_READ =
            Comparator.comparingInt(Place::start).thenComparingInt(Place::number);

    /**
     * One passage.
     *
     * @param start where it begins in the text, in UTF-16 units
     */
    record Place(PassageId id, int number, String letter, int start, Status status) {

        private static Place of(PassageRow row) {
            return new Place(
                    row.id(), row.number(), row.kind().letter(), row.fragments().getFirst().start(), row.status());
        }

        String label() {
            return letter + number;
        }
    }

    /** These passages, in whatever order they come. */
    static ReadingOrder of(Collection<PassageRow> rows) {
        return new ReadingOrder(rows.stream().map(Place::of).sorted(AS_READ).toList());
    }

    /** The same with some passages as they are now; those that were not there join it. */
    ReadingOrder with(Collection<PassageRow> changed) {
        var now = new HashMap<PassageId, Place>();
        changed.forEach(row -> now.put(row.id(), Place.of(row)));
        var all = new ArrayList<Place>(places.size() + now.size());
        for (var place : places) {
            var fresh = now.remove(place.id());
            all.add(fresh == null ? place : fresh);
        }
        all.addAll(now.values());
        all.sort(AS_READ);
        return new ReadingOrder(List.copyOf(all));
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** The passage that people call so: "Q2", in either case. */
    Optional<PassageId> labelled(String label) {
        return places.stream()
                .filter(place -> place.label().equalsIgnoreCase(label))
                .map(Place::id)
                .findFirst();
    }

    /** The passage of this number, by which the browser calls it. */
    Optional<PassageId> numbered(int number) {
        return places.stream().filter(place -> place.number() == number).map(Place::id).findFirst();
    }

    /** The passage so many places after the one shown, or before it; the first where none is shown. */
    Optional<PassageId> beside(@Nullable PassageCard shown, int by) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int at = at(shown);
        return Optional.of(places.get(at < 0 ? 0 : Math.clamp(at + by, 0, places.size() - 1)).id());
    }

    /** The next passage to check after the one shown; begins again at the top. */
    Optional<PassageId> nextToCheck(@Nullable PassageCard shown) {
        int at = at(shown);
        for (int i = 1; i <= places.size(); i++) {
            var place = places.get((at + i) % places.size());
            if (place.status() == Status.TO_CHECK) {
                return Optional.of(place.id());
            }
        }
        return Optional.empty();
    }

    Progress progress() {
        return Progress.of(places.stream().map(Place::status)::iterator);
    }

    private int at(@Nullable PassageCard shown) {
        if (shown != null) {
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i).id().equals(shown.row().id())) {
                    return i;
                }
            }
        }
        return -1;
    }
}
