package verbatim.text.wording.risk;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.text.turn.TextTurns;

/** Whose turn quoted words stand in, as the record labels it, against whom the print names. */
final class OtherTurn {

    private static final int SHORTEST_NAME = 3;
    private static final int HEAD = 60;

    private final FramedPlace place;
    private final RecordWords words;
    private final @Nullable String speaker;
    private final Set<String> names;

    /** @param speaker whom the print ascribes the words to; null where it names nobody */
    OtherTurn(FramedPlace place, @Nullable String speaker) {
        this.place = place;
        this.words = place.words();
        this.speaker = speaker;
        this.names = speaker == null ? Set.of() : namesIn(speaker);
    }

    private Set<String> namesIn(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+"))
                .map(word -> word.replace('’', '\''))
                .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                .filter(word -> word.length() >= SHORTEST_NAME && !words.isListed("titles", word) && !words.isListed("the", word))
                .collect(Collectors.toSet());
    }

    /** The words of the one whom the print names, without titles; none where it names nobody. */
    Set<String> names() {
        return names;
    }

    /** Whether the print names somebody else than whose turn it is. */
    boolean ofAnother() {
        RecordTurns.Turn turn = RecordTurns.at(words.text(), words.start(place.from()));
        return turn != null && !names.isEmpty() && !isOf(turn.name());
    }

    /** Words in the turn of somebody else, where the record labels that one's turns, or asks him, or knows nobody of the name. */
    @Nullable Hit hit() {
        if (speaker == null || names.isEmpty()) {
            return null;
        }
        int start = words.start(place.from());
        RecordTurns.Turn turn = RecordTurns.at(words.text(), start);
        Optional<TextTurns.Place> said = words.talk().at(start);
        // What looks like a label behind the last that counts as one may end its turn.
        if (said.isPresent() && (turn == null || turn.start() <= said.get().start())) {
            List<String> labels = words.talk().places().stream().map(TextTurns.Place::name).filter(Objects::nonNull).distinct().toList();
            return others(said.get().name(), labels) ? ascribed() : null;
        }
        Set<String> turns = turn == null ? Set.of() : RecordTurns.names(words.text(), start);
        return turn != null && turns.contains(turn.name().strip()) && others(turn.name(), turns) ? ascribed() : null;
    }

    private Hit ascribed() {
        return new Hit(FrameKind.ASCRIBED, Math.min(place.start(), place.from()), place.from());
    }

    /**
     * Whether a turn is another's than of the one whom the print names.
     *
     * @param label of the turn; null where it names nobody
     * @param labels of all turns
     */
    private boolean others(@Nullable String label, Collection<String> labels) {
        int best = labels.stream().mapToInt(this::shared).max().orElse(0);
        if (label == null) {
            return best > 0;
        }
        if (isOf(label)) {
            // "John Smith" is not "Mary Smith", where both speak.
            return shared(label) < best && !names.containsAll(namesIn(label));
        }
        boolean asker = isAsker(label) && names.stream().noneMatch(word -> words.isListed("asker", word));
        boolean question = words.pointBefore(place.end(), "?");
        return !(asker && question) && (best > 0 || asker && !asksAsNamed())
                || person(Objects.requireNonNull(speaker)) && person(label) && !together(label);
    }

    private boolean isAsker(String label) {
        return words.isListed("asker", label.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a label or a speaker is a person's name, and no part that somebody plays: "MR. DREW", not "THE COURT". */
    private boolean person(String name) {
        Set<String> parts = namesIn(name);
        return !parts.isEmpty() && Character.isUpperCase(name.strip().charAt(0))
                && parts.stream().noneMatch(word -> words.isListed("persons", word) || words.isListed("asker", word) || words.isListed("roles", word));
    }

    /** Whether a line of the record names the two together: "Ingrid Valdemar for the Civil Protection Office". */
    private boolean together(String label) {
        Set<String> parts = namesIn(label);
        return words.text().lines().map(line -> namesIn(line)).anyMatch(line -> names.stream().anyMatch(line::contains)
                && parts.stream().anyMatch(line::contains));
    }

    /** Whether the head of the record names the one whom the print names as the one who asks: "Questions by Mr. Fenn". */
    private boolean asksAsNamed() {
        for (int k = 1; k < Math.min(words.size(), HEAD); k++) {
            if (names.contains(words.normal(k)) && (words.has("by", k - 1) || k > 1 && words.has("by", k - 2) || k > 2 && words.has("by", k - 3))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(String label) {
        return shared(label) > 0;
    }

    /** How many of the names that the print gives stand in a label. */
    private int shared(String label) {
        return (int) Arrays.stream(label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+")).distinct().filter(names::contains).count();
    }
}
