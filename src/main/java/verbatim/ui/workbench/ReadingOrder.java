package verbatim.ui.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageRow;
import verbatim.passage.Status;
import verbatim.passage.WaitingPassages;
import verbatim.review.Caveat;
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
     * @param against whether it was dismissed with something against it
     */
    record Place(PassageId id, int number, String letter, int start, Status status, boolean against) {

        private static Place of(PassageRow row) {
            return new Place(
                    row.id(), row.number(), row.kind().letter(), row.fragments().getFirst().start(), row.status(),
                    Caveat.of(row).filter(caveat -> caveat.kind() == Caveat.Kind.DISMISSED).isPresent());
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

    /** What is not at an end, as it is read. */
    List<PassageId> open() {
        return places.stream().filter(place -> place.status().isOpen()).map(Place::id).toList();
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

    /** At which place the passage of this number stands; the first is 0. */
    Optional<Integer> placeOf(int number) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).number() == number) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The passage so many places after the one shown, or before it; the first where none is shown. */
    Optional<PassageId> beside(@Nullable PassageCard shown, int by) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int at = at(shown);
        return Optional.of(places.get(at < 0 ? 0 : Math.clamp(at + by, 0, places.size() - 1)).id());
    }

    /**
     * The next passage that waits for a person: first what was sent back to them, then what they may review, then what is to
     * check and theirs, then what is to check and nobody's. From one that waits it leads on to the next of its kind; at the end it
     * begins again with the first kind. What is somebody else's comes last, where nothing else waits.
     */
    Optional<PassageId> nextWaiting(@Nullable PassageCard shown, WaitingPassages waiting) {
        int at = at(shown);
        var toCheck = places.stream()
                .filter(place -> place.status() == Status.TO_CHECK)
                .map(Place::id)
                .filter(id -> !waiting.sentBack().contains(id))
                .collect(Collectors.toSet());
        var own = toCheck.stream().filter(waiting.own()::contains).collect(Collectors.toSet());
        boolean isOwnLeft = own.stream().anyMatch(id -> at < 0 || !places.get(at).id().equals(id));
        var free = toCheck.stream().filter(id -> !isOwnLeft && !own.contains(id) && !waiting.ofOthers().containsKey(id)).collect(Collectors.toSet());
        return nextOf(List.of(waiting.sentBack(), waiting.toReview(), own, free), at)
                .or(() -> nextOf(List.of(toCheck.stream().filter(waiting.ofOthers()::containsKey).collect(Collectors.toSet())), at));
    }

    private Optional<PassageId> nextOf(List<Set<PassageId>> kinds, int at) {
        var here = at < 0 ? null : places.get(at).id();
        int first = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (here != null && kinds.get(kind).contains(here)) {
                var further = next(kinds.get(kind), at + 1, places.size());
                if (further.isPresent()) {
                    return further;
                }
                first = kind + 1;
            }
        }
        for (int i = 0; i < kinds.size(); i++) {
            var kind = kinds.get((first + i) % kinds.size());
            var found = next(kind, at + 1, places.size()).or(() -> next(kind, 0, Math.max(0, at)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<PassageId> next(Set<PassageId> wanted, int from, int until) {
        return places.subList(Math.min(from, until), until).stream().map(Place::id).filter(wanted::contains).findFirst();
    }

    Progress progress() {
        return Progress.of(places.stream().map(Place::status)::iterator);
    }

    /** How many were dismissed with something against them. */
    long dismissedAgainst() {
        return places.stream().filter(Place::against).count();
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
