package verbatim.review.bulk;

import java.time.Instant;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.review.QueueRow;

/**
 * A passage as the person saw it in the queue.
 *
 * @param label as people call it: Q2
 * @param isChanged whether anything about it was changed since the person looked: they have not seen it as it is
 */
public record SeenPassage(
        PassageId id, ArticleId article, String label, String headline, long version, boolean isDoubted, boolean isChanged) {

    /** What a row shows that the person looks at. */
    public static SeenPassage of(QueueRow row) {
        return of(row, Instant.MAX);
    }

    /**
     * A row that is read only now.
     *
     * @param looked when the person looked at the list in which it stands, or would
     */
    public static SeenPassage of(QueueRow row, Instant looked) {
        var course = row.course();
        return new SeenPassage(
                row.id(), row.article(), row.label(), row.headline(), course.version(), course.openDoubts() > 0, course.touchedAt().isAfter(looked));
    }
}
