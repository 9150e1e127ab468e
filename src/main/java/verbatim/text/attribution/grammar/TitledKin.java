package verbatim.text.attribution.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import verbatim.text.language.Gender;

/**
 * <i>Tom Lee came with his wife, Ann. "...," Mrs. Lee said</i>: behind a title that does not fit its owner, the surname is of his kin, or
 * of another who has it. The owner himself stays the one whom his own title names.
 */
final class TitledKin {

    private static final int MOST = 20;

    private final Cast cast;
    private final Map<String, List<Named>> bySurname = new HashMap<>();

    /** A name of somebody's kin, by its index, and whose kin that is. */
    private record Named(int name, int owner) {
    }

    TitledKin(Cast cast) {
        this.cast = cast;
    }

    /** Takes in that the {@code i}-th name is of the kin of whoever the name {@code owner} names. */
    void add(int i, int owner) {
        String theirs = cast.nameOf(cast.figureOf(owner));
        List<Named> all = bySurname.computeIfAbsent(theirs.substring(theirs.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT), k -> new ArrayList<>());
        if (all.size() < MOST) {
            all.add(new Named(i, owner));
        }
    }

    /** All whom the title and surname at index {@code name} may mean; empty where the text has none but one. */
    List<Integer> of(int name) {
        Name titled = cast.names().get(name);
        if (titled.title() == null || titled.gender() == Gender.UNKNOWN) {
            return List.of();
        }
        int figure = cast.figureOf(name);
        Set<Integer> found = new LinkedHashSet<>();
        for (Named kin : bySurname.getOrDefault(titled.last().toLowerCase(Locale.ROOT), List.of())) {
            int their = cast.figureOf(kin.name());
            boolean bears = kin.name() < name && cast.figureOf(kin.owner()) != figure && their != figure && cast.nameOf(their).indexOf(' ') < 0;
            if (bears && Cast.fits(cast.gender(their), titled.gender())) {
                found.addAll(List.of(figure, their));
            }
        }
        return List.copyOf(found);
    }
}
