package verbatim.passage;

import verbatim.article.ArticleId;
import verbatim.message.Worded;

/**
 * Something of an article is open again that was not: approved work was reopened, a dismissed passage brought back, a
 * new one marked. Delivered in the same transaction, so that a sign-off falls with it.
 */
public record WorkReopened(ArticleId article, PassageId passage, Why why) {

    /** What opened it. Its sentence speaks of the passage's label. */
    public enum Why implements Worded {
        OPEN_AGAIN,
        MARKED
    }
}
