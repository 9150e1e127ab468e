package verbatim.review.second;

import java.util.List;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;

/** Somebody was given passages of an article to look at a second time. Delivered in the transaction that gives them. */
public record LookGiven(ArticleId article, List<PassageId> passages, PersonId to, PersonId by) {

    /** Keeps its own copy. */
    public LookGiven {
        passages = List.copyOf(passages);
    }
}
