package verbatim.text.wording.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whose turn quoted words stand in, as the record labels it, against whom the print names. */
final class OtherTurn {

    private static final int SHORTEST_NAME = 3;
    private static final int HEAD = 60;

    private final FramedPlace place;
    private final RecordWords words;
    private final @Nullable String speaker;
    private final List<String> ordered;
    private final Set<String> names;

    /** @param speaker whom the print ascribes the words to; null where it names nobody */
    OtherTurn(FramedPlace place, @Nullable String speaker) {
        this.place = place;
        this.words = place.words();
        this.speaker = speaker;
        this.ordered = speaker == null ? List.of() : inOrder(speaker);
        this.names = Set.copyOf(ordered);
    }

    private Set<String> namesIn(String name) {
        return Set.copyOf(inOrder(name));
    }

    private List<String> inOrder(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+"))
                .map(word -> word.replace('’', '\''))
                .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                .filter(word -> word.length() >= SHORTEST_NAME && !words.isListed("titles", word) && !words.isListed("the", word))
                .toList();
    }

    /** The words of the one whom the print names, without titles; none where it names nobody. */
    Set<String> names() {
        return names;
    }

    /** Whether the print names somebody else than whose turn it is. */
    boolean ofAnother() {
        RecordTurns.Turn turn = words.turns().at(words.start(place.from()));
        return turn != null && !turn.name().isEmpty() && !names.isEmpty() && !isOf(turn.name());
    }

    /** Whether a name is that of another person than the one whom the print names. */
    boolean isSomebodyElse(String name) {
        return speaker != null && !names.isEmpty() && !isOf(name) && person(speaker) && person(name);
    }

    /** Words in the turn of somebody else, where the record labels that one's turns, or asks him, or knows nobody of the name. */
    @Nullable Hit hit() {
        RecordTurns.Turn turn = names.isEmpty() ? null : words.turns().at(words.start(place.from()));
        return turn != null && others(turn.name(), words.turns().names())
                ? new Hit(FrameKind.ASCRIBED, Math.min(place.start(), place.from()), place.from()) : null;
    }

    /**
     * Whether a turn is another's than of the one whom the print names.
     *
     * @param label of the turn; empty where it names nobody
     * @param labels of all turns
     */
    private boolean others(String label, Set<String> labels) {
        boolean speaks = labels.stream().anyMatch(this::isOf);
        if (label.isEmpty()) {
            return speaks;
        }
        if (!labels.contains(label)) {
            return false;
        }
        if (isOf(label)) {
            // "John Smith" is not "Mary Smith", where both speak.
            return labels.stream().mapToInt(this::shared).max().orElse(0) > shared(label) && !names.containsAll(namesIn(label));
        }
        boolean asker = isAsker(label) && names.stream().noneMatch(word -> words.isListed("asker", word));
        boolean question = words.pointBefore(place.end(), "?");
        return !(asker && question) && (speaks || asker && !asksAsNamed())
                || speaker != null && person(speaker) && person(label) && !together(label);
    }

    private boolean isAsker(String label) {
        return words.isListed("asker", label.toLowerCase(Locale.ROOT));
    }

    /** How many of the names that the print gives stand in a label. */
    private int shared(String label) {
        return (int) namesIn(label).stream().filter(names::contains).count();
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

    /** Whether a label may name the one whom the print names: by a name of his, his initials, or his account. */
    private boolean isOf(String label) {
        List<String> parts = List.of(label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+"));
        return parts.stream().anyMatch(names::contains) && !isNamesake(parts)
                || label.startsWith("@") && label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "").contains(String.join("", ordered))
                || ordered.size() > 1 && label.equals(initials());
    }

    /** Whether it shares the family name alone, with another first name. */
    private boolean isNamesake(List<String> label) {
        List<String> named = label.stream().filter(part -> part.length() >= SHORTEST_NAME && !words.isListed("titles", part)).toList();
        return named.size() > 1 && ordered.size() > 1 && named.getLast().equals(ordered.getLast())
                && named.stream().limit(named.size() - 1L).noneMatch(part -> part.charAt(0) == ordered.getFirst().charAt(0));
    }

    private String initials() {
        return ordered.stream().map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT)).collect(Collectors.joining());
    }
}
