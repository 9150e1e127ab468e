package verbatim.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;

/**
 * Where an article stands in the desk's list: what comes after it is found by this alone.
 *
 * @param signedOff whether it stood among those that are signed off
 */
public record ArticlePlace(boolean signedOff, @Nullable Instant deadline, Instant importedAt, ArticleId article) {}
