package verbatim.review.work;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;

/**
 * Somebody was given work that was not theirs before. Delivered in the transaction that gives it.
 *
 * @param work which passages of which articles; none where it is an article as a whole
 * @param by may be the same person
 * @param undoes the step by which they had lost it, where that was taken back; null where it was given
 */
public record Assigned(WorkStep step, Map<ArticleId, List<PassageId>> work, PersonId to, PersonId by, @Nullable WorkStep undoes) {

    /** Keeps its own copy, in the order in which it was given. */
    public Assigned {
        work = Collections.unmodifiableMap(new LinkedHashMap<>(work));
    }
}
