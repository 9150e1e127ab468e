package verbatim.review.second;

import java.util.Set;
import verbatim.account.PersonId;

/**
 * A second look that was handed in is not any more. Delivered in the transaction in which that was taken back.
 *
 * @param concerned who was told where it differed
 */
public record LookTakenBack(LookId look, Set<PersonId> concerned) {

    /** Keeps its own copy. */
    public LookTakenBack {
        concerned = Set.copyOf(concerned);
    }
}
