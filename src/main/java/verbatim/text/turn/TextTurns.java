package verbatim.text.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The turns of a text, with where in it they stand; all offsets are UTF-16 units of the text. */
public final class TextTurns {

    private final List<Place> places;

    private TextTurns(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /**
     * Where somebody begins to speak.
     *
     * @param start the first unit of the label, or of the line
     * @param words the first unit of what is said, or the end of a line that holds the label alone
     * @param turn what the label says
     * @param another whether somebody else is meant than in the turn before; so is each that is not named
     */
    public record Place(int start, int words, SpokenTurn turn, boolean another) {

        /** See {@link SpokenTurn#name}. */
        public @Nullable String name() {
            return turn.name();
        }
    }

    /** Reads a text. */
    public static TextTurns of(String text) {
        List<Place> places = new ArrayList<>();
        List<String> lines = List.of(text.split("\n", -1));
        SpokenTurns turns = SpokenTurns.of(lines);
        LabelsInLines inLines = LabelsInLines.of(lines, turns);
        String last = null;
        int offset = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (LabelsInLines.Found found : inLines.of(i)) {
                String name = found.turn().name();
                places.add(new Place(offset + found.start(), offset + found.turn().words(), found.turn(),
                        !turns.isStage(i) && (name == null || !name.equalsIgnoreCase(last))));
                last = turns.isStage(i) ? last : name;
            }
            offset += lines.get(i).length() + 1;
        }
        return new TextTurns(places);
    }

    /** All of them, in the order of the text. */
    public List<Place> places() {
        return places;
    }

    /** Whose turn a place is in; empty before the first one. */
    public Optional<Place> at(int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(places.get(low - 1));
    }
}
