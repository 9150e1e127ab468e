package verbatim.text.wording.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a language's numbers count in measures, in all the ways it is written: "km = kilometre = kilometres". */
final class Units {

    /**
     * A unit that stands at a place.
     *
     * @param name the first of the ways that it is written
     * @param end the place of the word after it
     */
    record Found(String name, int end) {}

    private record Written(List<String> words, String name) {}

    private final Map<String, List<Written>> byFirst = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> all = new HashSet<>();

    /** Reads the lines of a language's resource. */
    Units(Set<String> lines, String language) {
        for (String line : lines) {
            String[] sides = line.split(" = ");
            for (String side : sides) {
                List<String> cut = Spellings.cut(side, language);
                if (!cut.isEmpty()) {
                    byFirst.computeIfAbsent(cut.getFirst(), w -> new ArrayList<>()).add(new Written(cut, sides[0]));
                    words.addAll(cut.subList(0, 1));
                    words.add(cut.getLast());
                    all.addAll(cut);
                }
            }
        }
        byFirst.values().forEach(each -> each.sort(Comparator.comparingInt((Written w) -> w.words.size()).reversed()));
    }

    /** Whether a unit begins or ends with a word. */
    boolean contains(String word) {
        return words.contains(word);
    }

    /** All words that units are written with, those between the first and the last too. */
    Set<String> words() {
        return all;
    }

    /** The unit that begins at a place, or null. */
    @Nullable Found at(List<String> run, int at) {
        if (at >= run.size()) {
            return null;
        }
        for (Written each : byFirst.getOrDefault(run.get(at), List.of())) {
            int end = at + each.words.size();
            if (end <= run.size() && run.subList(at, end).equals(each.words)) {
                return new Found(each.name, end);
            }
        }
        return null;
    }
}
