package verbatim.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;

/**
 * An article as the home shows it.
 *
 * @param signedOff whether a sign-off stands
 */
public record ArticleRow(
        ArticleId id,
        String headline,
        @Nullable String byline,
        @Nullable String publication,
        String language,
        Instant importedAt,
        @Nullable Instant deadline,
        boolean signedOff,
        Progress progress) {}
