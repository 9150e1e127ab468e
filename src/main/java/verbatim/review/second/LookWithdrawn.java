package verbatim.review.second;

import java.util.List;
import java.util.Map;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;

/**
 * What of a sample somebody was to look at, they are not any more. Delivered in the transaction that takes it back.
 *
 * @param work which passages of which articles
 */
public record LookWithdrawn(SampleId sample, Map<ArticleId, List<PassageId>> work, PersonId from, PersonId by) {

    /** Keeps its own copy. */
    public LookWithdrawn {
        work = Map.copyOf(work);
    }
}
