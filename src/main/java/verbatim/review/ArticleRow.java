package verbatim.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;

/**
 * An article as the home shows it.
 *
 * @param signOff the sign-off that stands; null where none does, and where it is closed
 * @param closed whether whoever reads it looks at one of its passages blind: of its check nothing is told then
 */
public record ArticleRow(
        ArticleId id,
        String headline,
        @Nullable String byline,
        @Nullable String publication,
        String language,
        Instant importedAt,
        @Nullable Instant deadline,
        @Nullable SignedOff signOff,
        Progress progress,
        boolean closed) {

    /** Where it stands, for what comes after it. */
    public ArticlePlace inList() {
        return new ArticlePlace(signedOff(), deadline, importedAt, id);
    }

    /** Whether a sign-off stands. */
    public boolean signedOff() {
        return signOff != null;
    }
}
