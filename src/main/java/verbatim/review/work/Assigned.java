package verbatim.review.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;

/**
 * Somebody was given work in an article. Delivered in the transaction that gives it.
 *
 * @param passages which; none where it is the article as a whole
 * @param by may be the same person
 * @param due until when; null where nothing nearer than the article's deadline is asked
 */
public record Assigned(ArticleId article, List<PassageId> passages, PersonId to, PersonId by, @Nullable Instant due) {

    /** Keeps its own copy. */
    public Assigned {
        passages = List.copyOf(passages);
    }
}
