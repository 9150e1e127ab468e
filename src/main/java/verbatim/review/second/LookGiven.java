package verbatim.review.second;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;

/**
 * Somebody was given passages of a sample to look at a second time. Delivered in the transaction that gives them.
 *
 * @param work which passages of which articles
 */
public record LookGiven(SampleId sample, Map<ArticleId, List<PassageId>> work, PersonId to, PersonId by) {

    /** Keeps its own copy, in the order in which it was given. */
    public LookGiven {
        work = Collections.unmodifiableMap(new LinkedHashMap<>(work));
    }
}
