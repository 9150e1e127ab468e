package verbatim.text.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import verbatim.text.Span;

/** The signs of one stretch, each with the words that it was read from. */
final class ClaimSigns {

    /** What a stretch without any sign is worth. */
    private static final double NOTHING = -1;

    private final Map<ClaimSign, List<Span>> signs = new EnumMap<>(ClaimSign.class);

    /** Adds a sign that was read from those words. */
    void add(ClaimSign sign, Span words) {
        signs.computeIfAbsent(sign, s -> new ArrayList<>()).add(words);
    }

    /** Leaves out the signs that others make say nothing. */
    void settle() {
        if (has(ClaimSign.FIGURE) || has(ClaimSign.COMPARISON)) {
            signs.remove(ClaimSign.DEGREE);
        }
        boolean named = has(ClaimSign.RARE_NAME) && words(ClaimSign.HONOUR).size() >= words(ClaimSign.THANKS).size();
        if (has(ClaimSign.HONOUR) && named) {
            // "I want to thank Ann Lee, who ...": whom for what can be looked up.
            signs.remove(ClaimSign.THANKS);
            signs.remove(ClaimSign.OPINION);
        }
    }

    /** Whether it has a sign. */
    boolean has(ClaimSign sign) {
        return signs.containsKey(sign);
    }

    /** The words of a sign, in text order. */
    List<Span> words(ClaimSign sign) {
        return signs.getOrDefault(sign, List.of());
    }

    /** How much speaks for something that can be checked; less than 0 where more speaks against it. */
    double weight() {
        double weight = NOTHING;
        for (Map.Entry<ClaimSign, List<Span>> each : signs.entrySet()) {
            weight += each.getKey().weight(each.getValue().size());
        }
        return weight;
    }

    /** The same of a clause, of which few words can say enough. */
    double weightOfClause() {
        return weight() - (has(ClaimSign.SHORT) ? ClaimSign.SHORT.weight(1) : 0) - (has(ClaimSign.BRIEF) ? ClaimSign.BRIEF.weight(1) : 0);
    }

    /** The words that make it checkable, in text order, each once. */
    List<Span> checkable() {
        var words = new HashSet<Span>();
        signs.forEach((sign, places) -> {
            if (sign.speaksFor()) {
                words.addAll(places);
            }
        });
        return words.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }
}
