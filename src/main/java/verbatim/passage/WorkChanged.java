package verbatim.passage;

import java.util.UUID;
import verbatim.article.ArticleId;

/**
 * A row of history was written for a passage. Delivered in the same transaction, so that a sign-off of its article falls with it.
 *
 * @param change the row that says who did what: of several that one step wrote, the last
 */
public record WorkChanged(ArticleId article, PassageId passage, UUID change, Why why) {

    /** What came of it. */
    public enum Why {
        /** Approved work was reopened, or a dismissed passage brought back. */
        OPEN_AGAIN,
        /** A new passage was marked. */
        MARKED,
        /** Anything else was done to it, a note written too. */
        CHANGED
    }
}
