package verbatim.passage;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import verbatim.text.ClaimKind;

/** What kinds of check a claim asks for, as the database keeps them: their names, in their order. */
final class ClaimKinds {

    private ClaimKinds() {}

    static String[] names(Set<ClaimKind> kinds) {
        return inOrder(kinds).stream().map(ClaimKind::name).toArray(String[]::new);
    }

    static Set<ClaimKind> of(String[] names) {
        var kinds = EnumSet.noneOf(ClaimKind.class);
        Arrays.stream(names).map(ClaimKind::valueOf).forEach(kinds::add);
        return Collections.unmodifiableSet(kinds);
    }

    /** A copy that is read in the order of the kinds, as it is shown everywhere. */
    static Set<ClaimKind> inOrder(Set<ClaimKind> kinds) {
        var ordered = EnumSet.noneOf(ClaimKind.class);
        ordered.addAll(kinds);
        return Collections.unmodifiableSet(ordered);
    }
}
