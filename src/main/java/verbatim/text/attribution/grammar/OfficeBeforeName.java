package verbatim.text.attribution.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * What stands before a name as its title, beside what a phrase says later: <i>former mayor Ann Lee</i> need not be <i>the mayor</i>, nor
 * <i>Coach Tom Roe</i> <i>the winning coach</i>.
 */
final class OfficeBeforeName {

    private static final int NAMES_BACK = 12;

    private final Set<String> office;
    private final Set<String> phrase = new HashSet<>();
    private final Layer layer;
    private final String noun;

    /** Beside the phrase from its article at {@code from} to its noun at {@code last}. */
    OfficeBeforeName(Layer layer, Cast cast, int figure, int from, int last) {
        this.layer = layer;
        noun = layer.get(last).lower();
        for (int i = from + 1; i < last; i++) {
            phrase.add(layer.get(i).lower());
        }
        String description = cast.description(figure);
        office = new HashSet<>(List.of((description == null ? "" : description).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’-]+")));
        int nearest = cast.nameAfter(layer.get(from).start()) - 1;
        for (int i = nearest; i >= 0 && nearest - i < NAMES_BACK; i--) {
            int first = cast.figureOf(i) == figure && cast.names().get(i).title() != null ? layer.indexAt(cast.names().get(i).titleStart()) : 0;
            if (first > 0 && parts(layer.get(first - 1).lower())) {
                office.add(layer.get(first - 1).lower());
            }
        }
    }

    /** Whether the phrase says more: "the winning coach". */
    boolean isLess() {
        return !office.containsAll(phrase);
    }

    /** Whether the phrase leaves out what parts somebody from the office: "former", "vice-". */
    boolean isMore() {
        return office.stream().anyMatch(word -> word.endsWith("-" + noun) || parts(word) && !phrase.contains(word));
    }

    private boolean parts(String word) {
        return layer.language().has(WordClass.MODIFIERS_THAT_PART, word);
    }
}
