package verbatim.passage;

import verbatim.article.ArticleId;
import verbatim.message.Worded;

/**
 * Something of an article is open again that was not: approved work was reopened, a dismissed passage brought back, a
 * new one marked. Delivered in the same transaction, so that a sign-off falls with it.
 *
 * @param passage what the passage is called: Q2
 */
public record WorkReopened(ArticleId article, Reason reason, String passage) {

    /** What became open, as a code that speaks of the passage. */
    public enum Reason implements Worded {
        OPEN_AGAIN,
        MARKED,
        /** Of the time before there were codes: what was written then, in the words of then. */
        AS_WRITTEN
    }
}
