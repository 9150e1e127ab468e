package verbatim.review.work;

import java.util.List;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;

/**
 * Work was taken from somebody: it is another's now, or nobody's. Delivered in the transaction that takes it.
 *
 * @param passages which; none where it is the article as a whole
 * @param by may be the same person
 */
public record TakenOver(ArticleId article, List<PassageId> passages, PersonId from, PersonId by) {

    /** Keeps its own copy. */
    public TakenOver {
        passages = List.copyOf(passages);
    }
}
