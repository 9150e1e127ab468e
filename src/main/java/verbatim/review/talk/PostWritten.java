package verbatim.review.talk;

import java.util.Set;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;

/**
 * Somebody said something in a thread, or changed it so that it speaks to somebody else. Delivered in the same transaction.
 *
 * @param mentioned whom it speaks to by name, and did not before
 * @param others who has said something in the thread; none where words were only changed
 */
public record PostWritten(
        ArticleId article, PassageId passage, PostId post, PersonId by, Set<PersonId> mentioned, Set<PersonId> others) {

    /** Keeps the sets from being changed later. */
    public PostWritten {
        mentioned = Set.copyOf(mentioned);
        others = Set.copyOf(others);
    }
}
