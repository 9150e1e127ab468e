package verbatim.text.attribution.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import verbatim.text.Span;
import verbatim.text.SpeakerType;

/** Who bears a surname in a text: those whom it names so in full, those whom it tells to be kin, and what tells them apart. */
final class Namesakes {

    private static final int LOOKED_BACK = 20;

    private final Cast cast;
    private final TitledKin titledKin;
    private final Map<String, Set<Integer>> bySurname = new HashMap<>();
    /** By name, all whom the text gives it though it names at most one of them so in full. */
    private final Map<String, Set<Integer>> ofSeveral = new HashMap<>();
    /** By surname, the words that tell those apart who bear it. */
    private final Map<String, Set<String>> toldApart = new HashMap<>();

    Namesakes(Cast cast) {
        this.cast = cast;
        this.titledKin = new TitledKin(cast);
    }

    /** Takes in that a figure has the surname, in full or by a full name beside its first one. */
    void add(String surname, int figure) {
        bySurname.computeIfAbsent(surname.toLowerCase(Locale.ROOT), k -> new LinkedHashSet<>()).add(figure);
    }

    /** Takes in that the name may be that of two who are kin. */
    void addKin(String name, int one, int other) {
        ofSeveral.computeIfAbsent(name.toLowerCase(Locale.ROOT), k -> new LinkedHashSet<>()).addAll(List.of(one, other));
    }

    /** Those who behind a title bear the surname of their kin. */
    TitledKin titledKin() {
        return titledKin;
    }

    /** Takes in that a word such as "elder" or "junior" tells one who bears the surname from another; {@code word} where both must be told so. */
    void tellsApart(String surname, String word) {
        toldApart.computeIfAbsent(surname.toLowerCase(Locale.ROOT), k -> new HashSet<>()).add(word);
    }

    /** All people who have the name that stands alone there, most often a surname; empty where one has, or another name stands. */
    List<Integer> of(Span mention) {
        int name = cast.nameStartingAt(mention.start());
        if (name < 0 || !cast.names().get(name).span().equals(mention) || cast.names().get(name).parts().size() > 1) {
            return List.of();
        }
        List<Integer> titled = titledKin.of(name);
        if (!titled.isEmpty()) {
            return titled;
        }
        List<Integer> full = fullNamesakes(name);
        String last = cast.names().get(name).last().toLowerCase(Locale.ROOT);
        Set<Integer> several = ofSeveral.getOrDefault(last, Set.of());
        Set<String> apart = toldApart.getOrDefault(last, Set.of());
        if (full.isEmpty() && several.contains(cast.figureOf(name)) && (namedLately(several, name) || several.stream().allMatch(figure -> cast.nameOf(figure).startsWith(cast.names().get(name).last())))) {
            List<Integer> fitting = several.stream().filter(figure -> cast.names().get(name).title() == null || Cast.fits(cast.gender(figure), cast.names().get(name).gender())).toList();
            // "Tom Lee and his wife, Ann ... Mr. Lee".
            return fitting.size() > 1 || !fitting.contains(cast.figureOf(name)) ? fitting : List.of();
        }
        return full.isEmpty() && (apart.contains("") || apart.size() > 1) ? List.of(cast.figureOf(name)) : full;
    }

    /** Whether one of the family is named right before, and whose the surname mostly is has not been named again and again since. */
    private boolean namedLately(Set<Integer> family, int name) {
        int times = 0;
        for (int i = name - 1; i >= 0 && name - i < LOOKED_BACK && times <= 1; i--) {
            if (cast.figureOf(i) == cast.figureOf(name)) {
                times++;
            } else if (family.contains(cast.figureOf(i))) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> fullNamesakes(int name) {
        List<Integer> have = bySurname.getOrDefault(cast.names().get(name).last().toLowerCase(Locale.ROOT), Set.of()).stream()
                .filter(figure -> cast.type(figure) == SpeakerType.PERSON && (cast.names().get(name).title() == null || Cast.fits(cast.gender(figure), cast.names().get(name).gender())))
                .toList();
        if (cast.nameOf(cast.figureOf(name)).indexOf(' ') < 0) {
            // Whose it is was left open: a figure of its own stands for it.
            List<Integer> others = have.stream().filter(figure -> figure != cast.figureOf(name)).toList();
            return others.size() > 1 ? others : List.of();
        }
        return have.size() > 1 && have.contains(cast.figureOf(name)) ? have : List.of();
    }
}
