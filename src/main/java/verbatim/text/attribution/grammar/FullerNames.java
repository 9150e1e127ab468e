package verbatim.text.attribution.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import verbatim.text.SpeakerType;
import verbatim.text.language.Gender;

/**
 * Whose fuller name a surname, a first name or a title with a surname stands for: the last one before it where several could be meant, else the
 * first after it. It stays open where two have been named in full, but for one who is named far more often, and last.
 */
final class FullerNames {

    private static final int TRIED = 20;

    private final Cast cast;
    private final boolean capitalNouns;
    /** By surname, the first names that share it with a full name behind them: "Sol and Ann Lee". */
    private final Map<String, List<Integer>> sharing = new HashMap<>();

    /** @param capitalNouns whether what stands before a surname may be a noun as well as a first name */
    FullerNames(Cast cast, boolean capitalNouns) {
        this.cast = cast;
        this.capitalNouns = capitalNouns;
    }

    /**
     * The figure that the {@code i}-th name means; -1 where none, or where that is open.
     *
     * @param candidates the names of which it is a part, by their index, in text order
     */
    int of(List<Integer> candidates, int i) {
        return shared(candidates, i) ? -1 : nearest(candidates, i);
    }

    /** Takes those for bearers of a surname who share it by their first name alone. */
    void enter(Namesakes namesakes) {
        sharing.forEach((surname, all) -> all.stream().map(cast::figureOf).filter(figure -> cast.nameOf(figure).indexOf(' ') < 0)
                .forEach(figure -> namesakes.add(surname, figure)));
    }

    /** "Sol and Ann Lee", "Sol, Tim and Ann Lee": first names before a full one may be of its family. */
    void share(int i) {
        int given = i - 1;
        String joint = cast.names().get(i).joint();
        boolean family = !joint.isEmpty() && !joint.equals(",") && cast.names().get(i).gender() != Gender.UNKNOWN;
        while (family && given >= 0 && cast.names().get(given).parts().size() == 1 && cast.names().get(given).gender() != Gender.UNKNOWN
                && cast.names().get(given).type() == SpeakerType.PERSON) {
            sharing.computeIfAbsent(cast.names().get(i).last().toLowerCase(Locale.ROOT), k -> new ArrayList<>()).add(given);
            family = cast.names().get(given).joint().equals(",");
            given--;
        }
    }

    /**
     * Whether two people who bear the name have been named in full before, or one beside another's first name, unless the one named last is also named far more
     * often, so that he must be meant: else the name alone stays a name, and whose it is stays open.
     */
    private boolean shared(List<Integer> candidates, int i) {
        int latest = 0;
        int most = 0;
        int second = 0;
        Set<Integer> seen = new HashSet<>();
        // Whoever is one with somebody seen, so that nobody is compared twice.
        Set<Integer> known = new HashSet<>();
        int after = -Collections.binarySearch(candidates, i) - 1;
        for (int c = after - 1; c >= Math.max(0, after - TRIED); c--) {
            int figure = cast.figureOf(candidates.get(c));
            Name fuller = cast.names().get(candidates.get(c));
            boolean surname = !known.contains(figure) && fuller.last().equalsIgnoreCase(cast.names().get(i).last()) && !(capitalNouns && fuller.gender() == Gender.UNKNOWN);
            if (surname && seen.stream().anyMatch(other -> one(cast.nameOf(other), cast.nameOf(figure)))) {
                known.add(figure);
                surname = false;
            }
            if (surname && cast.type(figure) == SpeakerType.PERSON && fits(candidates.get(c), i) && seen.add(figure)) {
                known.add(figure);
                int times = cast.times(figure);
                latest = latest == 0 ? times : latest;
                second = Math.max(Math.min(most, times), second);
                most = Math.max(most, times);
            }
        }
        for (int given : sharing.getOrDefault(cast.names().get(i).last().toLowerCase(Locale.ROOT), List.of())) {
            boolean may = given < i && cast.nameOf(cast.figureOf(given)).indexOf(' ') < 0
                    && (cast.names().get(i).title() == null || Cast.fits(cast.names().get(given).gender(), cast.names().get(i).gender()));
            if (may && seen.add(cast.figureOf(given))) {
                int times = cast.times(cast.figureOf(given));
                second = Math.max(Math.min(most, times), second);
                most = Math.max(most, times);
            }
        }
        return seen.size() > 1 && (most <= 2 * second || latest < most);
    }

    /** "Chef Bea Lunt", "BEA LUNT": one of the two names has all words of the other. */
    private static boolean one(String name, String other) {
        Set<String> words = Set.copyOf(List.of(name.toLowerCase(Locale.ROOT).split(" ")));
        Set<String> others = Set.copyOf(List.of(other.toLowerCase(Locale.ROOT).split(" ")));
        return words.containsAll(others) || others.containsAll(words);
    }

    /** The figure of the nearest candidate that fits: in a story the narrator means it, whoever else has the name; -1 where none fits. */
    int nearest(List<Integer> candidates, int i) {
        int after = -Collections.binarySearch(candidates, i) - 1;
        for (int c = after - 1; c >= Math.max(0, after - TRIED); c--) {
            if (fits(candidates.get(c), i)) {
                return cast.figureOf(candidates.get(c));
            }
        }
        for (int c = after; c < Math.min(candidates.size(), after + TRIED); c++) {
            if (fits(candidates.get(c), i)) {
                return cast.figureOf(candidates.get(c));
            }
        }
        return -1;
    }

    private boolean fits(int candidate, int i) {
        return surnameAlone(candidate, i) || Cast.fits(cast.gender(cast.figureOf(candidate)), cast.names().get(i).gender());
    }

    /** "John Kelly", then "Kelly": a surname shows nothing of him, though women are called so too. */
    private boolean surnameAlone(int candidate, int i) {
        Name alone = cast.names().get(i);
        return alone.parts().size() == 1 && alone.title() == null && cast.names().get(candidate).parts().size() > 1
                && cast.names().get(candidate).last().equalsIgnoreCase(alone.last());
    }
}
