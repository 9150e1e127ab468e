package verbatim.review;

import java.util.stream.Collectors;
import verbatim.passage.Status;

/**
 * By when anybody waits for a passage, as SQL over {@code passage p}. Nobody waits for what is at an end; and of what was given
 * out with a number that is enough, the rest is due when its article is (decision 44).
 */
public final class WantedBy {

    /** What is not at an end, spelled out as the indexes of it have it. */
    static final String IS_OPEN = Status.UNVERIFIED.stream().sorted().map(status -> "'" + status.name() + "'").collect(Collectors.joining(", ", "p.status in (", ")"));

    /** That enough is done of what it was given out with. Read once, however many passages are asked about. */
    public static final String ENOUGH_IS_DONE = "p.assigned_id in (select e.id from assigned_enough e)";

    /** The contrary, of what is somebody's work, or free. */
    public static final String NOT_ENOUGH_IS_DONE = "p.assigned_id not in (select e.id from assigned_enough e)";

    /** That it is due with its article though it was given another deadline. */
    static final String IS_DUE_WITH_ARTICLE = isDueWithArticle(ENOUGH_IS_DONE);

    /** When, in microseconds since 1970; the greatest number where nobody waits. */
    public static final String MOMENT = moment(ENOUGH_IS_DONE);

    private WantedBy() {}

    /** The same for whoever has counted already what was given out together: says when enough of that is done. */
    public static String moment(String enoughIsDone) {
        return "(case when not " + IS_OPEN + " then " + Long.MAX_VALUE + " when " + isDueWithArticle(enoughIsDone)
                + " then (select t.due from article t where t.id = p.article_id) else p.due end)";
    }

    private static String isDueWithArticle(String enoughIsDone) {
        return "p.status in ('TO_CHECK', 'AWAITING_ANSWER') and p.assigned_id is not null and " + enoughIsDone;
    }

    /** Whether that is between two moments, in microseconds: no article is due before its passages, so the index leads there. */
    static String isBetween(long from, long until) {
        return "%3$s and p.due < %2$d and case when %4$s then (select t.due >= %1$d and t.due < %2$d from article t where t.id = p.article_id) else p.due >= %1$d end"
                .formatted(from, until, IS_OPEN, IS_DUE_WITH_ARTICLE);
    }
}
