package verbatim.text.claims.consistency;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import verbatim.text.attribution.grammar.Name;
import verbatim.text.claims.reading.ReadText;

/**
 * One name in two spellings: "Gregory Guillot" and "Gregory Guilot", or a surname alone that is nobody's but for one letter.
 * What an ending can do to a name, and accents alone, are no other spelling.
 */
final class TwoSpellings implements ConsistencyRule {

    private static final int SHORTEST_SURNAME = 5;
    private static final int SHORTEST_ALONE = 6;
    private static final int WHOLE = 2;
    /** A text that names more people than this is a list; to compare each with each would take too long. */
    private static final int MOST_NAMES = 400;

    /** A name as it is compared: its first and last word, without accents and capitals. */
    private record Spelt(Name name, String first, String last) {

        static Spelt of(Name name) {
            return new Spelt(name, plain(name.parts().getFirst()), plain(name.parts().getLast()));
        }

        /** Whether it is a first name and a surname. */
        boolean two() {
            return name.parts().size() == WHOLE && first.length() > 2;
        }

        boolean onePerson(Spelt other) {
            boolean sameFirst = first.equals(other.first) && SHORTEST_SURNAME <= Math.min(last.length(), other.last.length());
            boolean sameLast = last.equals(other.last) && SHORTEST_SURNAME <= Math.min(first.length(), other.first.length())
                    && last.length() >= SHORTEST_SURNAME;
            return two() && other.two() && (sameFirst && misspelt(last, other.last) || sameLast && misspelt(first, other.first));
        }
    }

    @Override
    public List<Contradiction> in(ReadText text) {
        Map<String, Spelt> whole = new LinkedHashMap<>();
        Map<String, Spelt> alone = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        Set<String> parts = new HashSet<>();
        for (Name name : text.names()) {
            if (shouted(name.parts().getLast())) {
                continue;
            }
            Spelt spelt = Spelt.of(name);
            times.merge(spelt.last(), 1, Integer::sum);
            if (name.parts().size() >= WHOLE) {
                whole.putIfAbsent(spelt.first() + ' ' + spelt.last(), spelt);
                parts.add(spelt.first());
                parts.add(spelt.last());
            } else {
                alone.putIfAbsent(spelt.last(), spelt);
            }
        }
        List<Contradiction> found = new ArrayList<>();
        if (whole.size() + alone.size() > MOST_NAMES) {
            return found;
        }
        List<Spelt> full = new ArrayList<>(whole.values());
        for (int i = 0; i < full.size(); i++) {
            for (int j = i + 1; j < full.size(); j++) {
                if (full.get(i).onePerson(full.get(j))) {
                    found.add(Contradiction.of(ContradictionKind.SPELLING, full.get(i).name().span(), full.get(j).name().span()));
                }
            }
        }
        for (Spelt single : alone.values()) {
            if (single.last().length() >= SHORTEST_ALONE && !parts.contains(single.last())) {
                full.stream().filter(name -> name.last().length() >= SHORTEST_ALONE
                                && times.getOrDefault(single.last(), 0) < times.getOrDefault(name.last(), 0)
                                && misspelt(single.last(), name.last()))
                        .findFirst()
                        .ifPresent(name -> found.add(Contradiction.of(ContradictionKind.SPELLING, name.name().span(), single.name().span())));
            }
        }
        return found;
    }

    /** Whether one word is the other with one letter more, less or another, or two changed places, inside the word. */
    private static boolean misspelt(String one, String other) {
        if (one.equals(other) || one.charAt(0) != other.charAt(0) || one.startsWith(other) || other.startsWith(one)) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String restOfOne = one.substring(same);
        String restOfOther = other.substring(same);
        boolean more = restOfOne.substring(1).equals(restOfOther);
        boolean less = restOfOther.substring(1).equals(restOfOne);
        boolean another = restOfOne.substring(1).equals(restOfOther.substring(1)) && restOfOne.length() > 1;
        boolean changed = restOfOne.length() > 1 && restOfOther.length() > 1 && restOfOne.charAt(0) == restOfOther.charAt(1)
                && restOfOne.charAt(1) == restOfOther.charAt(0) && restOfOne.substring(2).equals(restOfOther.substring(2));
        return more || less || another || changed;
    }

    private static boolean shouted(String part) {
        return part.length() > 1 && part.equals(part.toUpperCase(Locale.ROOT));
    }

    private static String plain(String part) {
        return Normalizer.normalize(part, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
