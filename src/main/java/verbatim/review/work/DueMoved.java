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
 * What is somebody's work has another deadline. Delivered in the transaction that sets it.
 *
 * @param work which passages of which articles; none where it is an article as a whole
 * @param by may be the same person
 * @param undoes the step that had set the one before, where that was taken back; null where it was not
 */
public record DueMoved(WorkStep step, Map<ArticleId, List<PassageId>> work, PersonId whose, PersonId by, @Nullable WorkStep undoes) {

    /** Keeps its own copy, in the order in which it was given. */
    public DueMoved {
        work = Collections.unmodifiableMap(new LinkedHashMap<>(work));
    }
}
