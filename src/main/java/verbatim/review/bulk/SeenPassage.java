package verbatim.review.bulk;

import java.time.Instant;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.passage.Status;
import verbatim.review.QueueRow;

/**
 * A passage as the person saw it in the queue.
 *
 * @param label as people call it: Q2
 * @param hands whose work it is and was
 * @param isChanged whether anything about it was changed since the person looked: they have not seen it as it is
 */
public record SeenPassage(
        PassageId id, ArticleId article, String label, String headline, long version, Status status, QueueRow.Hands hands, boolean isDoubted, boolean isChanged) {

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
                row.id(), row.article(), row.label(), row.headline(), course.version(), course.status(), course.hands(), course.openDoubts() > 0, course.touchedAt().isAfter(looked));
    }

    /** Whether it is somebody else's to check, who has to be told when another begins with it. */
    public boolean isOthersToCheck(PersonId me) {
        return isToBegin() && hands.assigneeId() != null && !me.equals(hands.assigneeId());
    }

    /** Whether a step on it would be the first of all. What another has begun is taken over in the workbench, with its checking. */
    boolean isToBegin() {
        return status == Status.TO_CHECK && hands.checkerId() == null;
    }

    /** The same at another version. */
    SeenPassage at(long now) {
        return new SeenPassage(id, article, label, headline, now, status, hands, isDoubted, isChanged);
    }
}
