package verbatim.review.talk;

import java.util.Set;
import verbatim.account.PersonId;

/**
 * A person has read what was said in a thread. Delivered in the same transaction.
 *
 * @param posts all that was ever said in it so far, in each of its wordings
 */
public record ThreadSeen(PersonId by, Set<PostId> posts) {

    /** Keeps the set from being changed later. */
    public ThreadSeen {
        posts = Set.copyOf(posts);
    }
}
