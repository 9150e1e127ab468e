package verbatim.review.second;

import java.util.Set;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;

/**
 * A second look came to another finding. Delivered in the transaction in which it was handed in.
 *
 * @param concerned who drew it, and who had handed the first finding in
 * @param by who looked
 */
public record LookDiffers(LookId look, ArticleId article, PassageId passage, Set<PersonId> concerned, PersonId by) {

    /** Keeps its own copy. */
    public LookDiffers {
        concerned = Set.copyOf(concerned);
    }
}
