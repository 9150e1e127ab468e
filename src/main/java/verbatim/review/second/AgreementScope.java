package verbatim.review.second;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;

/** Over which second looks agreement is counted. */
public sealed interface AgreementScope {

    /** All of the desk that were handed in at or after the first moment and before the second; null for no bound. */
    record OfDesk(@Nullable Instant from, @Nullable Instant until) implements AgreementScope {}

    /** Those of one article. */
    record OfArticle(ArticleId article) implements AgreementScope {}

    /** Those of one sample. */
    record OfSample(SampleId sample) implements AgreementScope {}
}
