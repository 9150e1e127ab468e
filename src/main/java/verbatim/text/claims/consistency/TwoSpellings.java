package verbatim.text.claims.consistency;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import verbatim.text.Span;
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

    @Override
    public List<Contradiction> in(ReadText text) {
        Map<String, Name> whole = new LinkedHashMap<>();
        Map<String, Name> alone = new LinkedHashMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Name name : text.names()) {
            String last = plain(name.parts().getLast());
            if (shouted(name.parts().getLast())) {
                continue;
            }
            times.merge(last, 1, Integer::sum);
            (name.parts().size() >= WHOLE ? whole : alone).putIfAbsent(key(name), name);
        }
        List<Contradiction> found = new ArrayList<>();
        if (whole.size() + alone.size() > MOST_NAMES) {
            return found;
        }
        List<Name> full = new ArrayList<>(whole.values());
        for (int i = 0; i < full.size(); i++) {
            for (int j = i + 1; j < full.size(); j++) {
                if (onePerson(full.get(i), full.get(j))) {
                    found.add(Contradiction.of(ContradictionKind.SPELLING, full.get(i).span(), full.get(j).span()));
                }
            }
        }
        for (Name single : alone.values()) {
            String last = plain(single.parts().getLast());
            boolean known = full.stream().anyMatch(name -> name.parts().stream().anyMatch(part -> plain(part).equals(last)));
            for (Name name : full) {
                String other = plain(name.parts().getLast());
                boolean misspelt = !known && last.length() >= SHORTEST_ALONE && other.length() >= SHORTEST_ALONE
                        && times.getOrDefault(last, 0) < times.getOrDefault(other, 0) && misspelt(last, other);
                if (misspelt) {
                    Span place = single.span();
                    found.add(Contradiction.of(ContradictionKind.SPELLING, name.span(), place));
                    break;
                }
            }
        }
        return found;
    }

    private static String key(Name name) {
        return plain(String.join(" ", name.parts()));
    }

    /** Whether two whole names are one but for a letter, in the first name or in the last. */
    private static boolean onePerson(Name one, Name other) {
        if (one.parts().size() != other.parts().size() || one.parts().size() != WHOLE) {
            return false;
        }
        String first = plain(one.parts().getFirst());
        String otherFirst = plain(other.parts().getFirst());
        String last = plain(one.parts().getLast());
        String otherLast = plain(other.parts().getLast());
        boolean initial = first.length() <= 2 || otherFirst.length() <= 2;
        return !initial && (first.equals(otherFirst) && Math.min(last.length(), otherLast.length()) >= SHORTEST_SURNAME && misspelt(last, otherLast)
                || last.equals(otherLast) && last.length() >= SHORTEST_SURNAME && Math.min(first.length(), otherFirst.length()) >= SHORTEST_SURNAME
                        && misspelt(first, otherFirst));
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
