package verbatim.passage;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.text.ClaimKind;

/** How a passage stood before a step: all of its own that a step can change. */
record Stood(
        PassageKind kind,
        Set<ClaimKind> claimKinds,
        @Nullable PassageId parent,
        Place place,
        Course course,
        @Nullable PersonId checker,
        Conclusion conclusion,
        @Nullable Correction correction,
        Flags flags,
        AscribedTo ascription) {

    /** What an older build kept of an edit knew no kinds. */
    Stood {
        claimKinds = claimKinds == null ? Set.of() : ClaimKinds.inOrder(claimKinds);
    }

    /** The same with another conclusion. */
    Stood with(Conclusion other) {
        return new Stood(kind, claimKinds, parent, place, course, checker, other, correction, flags, ascription);
    }
}
