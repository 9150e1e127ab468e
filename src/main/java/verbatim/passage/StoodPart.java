package verbatim.passage;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verbatim.account.TypedValues;

/** One of the things about a passage that a step changes, and another person perhaps not: what an undo is compared by. */
enum StoodPart {
    KIND(stood -> List.of(stood.kind(), stood.claimKinds()), ChangeKind.KIND, ChangeKind.CLAIM_KINDS),
    PLACE(Stood::place, ChangeKind.WORDS),
    /** How far the check has come, and who checks: one is not without the other. */
    COURSE(
            stood -> Arrays.asList(stood.course(), stood.checker()),
            ChangeKind.STATE,
            ChangeKind.CHECKER,
            ChangeKind.DISMISSAL_ASKED,
            ChangeKind.DISMISSAL_REFUSED,
            ChangeKind.MADE_PUBLIC,
            ChangeKind.NOT_PUBLIC),
    CONCLUSION(Stood::conclusion, ChangeKind.FINDING),
    CORRECTION(Stood::correction, ChangeKind.CORRECTION),
    FLAGS(Stood::flags, ChangeKind.FLAGS),
    ASCRIPTION(Stood::ascription, ChangeKind.SPEAKER);

    private final Function<Stood, @Nullable Object> value;
    private final Set<ChangeKind> changes;

    StoodPart(Function<Stood, @Nullable Object> value, ChangeKind... changes) {
        this.value = value;
        this.changes = Set.of(changes);
    }

    /** Those in which the two differ. */
    static Set<StoodPart> between(Stood one, Stood other) {
        var differing = EnumSet.noneOf(StoodPart.class);
        Arrays.stream(values()).filter(part -> !part.isSame(one, other)).forEach(differing::add);
        return differing;
    }

    /** Whether it is the same in both, as the database keeps it. */
    boolean isSame(Stood one, Stood other) {
        var here = TypedValues.writtenOrNone(value.apply(one));
        var there = TypedValues.writtenOrNone(value.apply(other));
        return here == null ? there == null : here.equals(there);
    }

    /** What the history says where it was changed. */
    Set<ChangeKind> changes() {
        return changes;
    }
}
