package verbatim.review.bulk;

import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.review.QueueRow;

/**
 * A passage as the person saw it in the queue.
 *
 * @param label as people call it: Q2
 */
public record SeenPassage(PassageId id, ArticleId article, String label, String headline, long version, boolean isDoubted) {

    /** What a row shows. */
    public static SeenPassage of(QueueRow row) {
        return new SeenPassage(row.id(), row.article(), row.label(), row.headline(), row.course().version(), row.course().openDoubts() > 0);
    }
}
