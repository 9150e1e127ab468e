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
 * Work was taken from somebody. Delivered in the transaction that takes it.
 *
 * @param work which passages of which articles; none where it is an article as a whole
 * @param by may be the same person
 * @param undoes the step by which they had got it, where that was taken back; null where it was not
 */
public record TakenOver(WorkStep step, Map<ArticleId, List<PassageId>> work, PersonId from, How how, PersonId by, @Nullable WorkStep undoes) {

    /** What became of it. */
    public enum How {
        /** It is now whose step it was. */
        TAKEN_OVER,
        /** It was given to somebody else, or to whoever is free. */
        PASSED_ON,
        /** It is nobody's, or whose it was before. */
        WITHDRAWN
    }

    /** Keeps its own copy, in the order in which it was given. */
    public TakenOver {
        work = Collections.unmodifiableMap(new LinkedHashMap<>(work));
    }
}
