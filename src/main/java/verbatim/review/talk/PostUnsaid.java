package verbatim.review.talk;

import java.util.Set;
import verbatim.account.PersonId;

/**
 * Something that was said in a thread was taken back, or changed so that it speaks to somebody no more. Delivered in the same
 * transaction.
 *
 * @param wordings all that it ever read
 * @param by who had said it
 * @param mentioned whom it spoke to by name, and does not any more
 * @param others whom it answered, and does not any more; none where words were only changed
 */
public record PostUnsaid(Set<PostId> wordings, PersonId by, Set<PersonId> mentioned, Set<PersonId> others) {

    /** Keeps the sets from being changed later. */
    public PostUnsaid {
        wordings = Set.copyOf(wordings);
        mentioned = Set.copyOf(mentioned);
        others = Set.copyOf(others);
    }
}
