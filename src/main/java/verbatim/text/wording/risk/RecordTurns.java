package verbatim.text.wording.risk;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verbatim.text.turn.TextTurns;

/** The turns of a record around its words. Offsets are UTF-16 units of its text. */
final class RecordTurns {

    private final String text;
    private final TextTurns turns;

    RecordTurns(String text, TextTurns turns) {
        this.text = text;
        this.turns = turns;
    }

    /**
     * A turn.
     *
     * @param name as the record has it; empty where it leaves open who speaks
     */
    record Turn(String name, int start) {}

    /** Where what is said begins behind the label that the word at {@code start} stands in; 0 where it stands in none. */
    int labelAt(int start) {
        return turns.at(start).filter(place -> start < place.words()).map(TextTurns.Place::words).orElse(0);
    }

    /** Whether the word that ends at {@code end} closes a label. */
    boolean labelEnd(int end) {
        Optional<TextTurns.Place> place = turns.at(end - 1).filter(each -> end <= each.words());
        return place.isPresent() && IntStream.range(end, place.get().words()).noneMatch(i -> Character.isLetterOrDigit(text.charAt(i)));
    }

    /** Whose turn a place is in; null where none begins before it. */
    @Nullable Turn at(int place) {
        return turns.at(place).map(each -> new Turn(each.name() == null ? "" : each.name(), each.start())).orElse(null);
    }

    /** Whether a turn begins between two words, with a sign that names nobody: ">>". */
    boolean opensBetween(int end, int start) {
        Turn turn = at(start);
        return turn != null && turn.start() >= end;
    }

    /** The names before the turns; none where all are of one. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (TextTurns.Place place : turns.places()) {
            if (place.name() != null) {
                names.add(place.name());
            }
        }
        return names.size() > 1 ? names : Set.of();
    }
}
