package verbatim.passage;

import java.util.Set;
import verbatim.article.ArticleId;

/**
 * Something of an article was changed. Published in the transaction that changes it, which announces it to all nodes with
 * its commit; {@link Announcements} hands it on there.
 *
 * @param passages which; none where it is the article as a whole, such as its sign-off
 */
public record PassagesChanged(ArticleId article, Set<PassageId> passages) implements News {

    /** Keeps its own copy. */
    public PassagesChanged {
        passages = Set.copyOf(passages);
    }
}
