package verbatim.review.second;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;

/**
 * A second look in the list of whoever looks: nothing of what was found.
 *
 * @param label as people call the passage: Q2
 * @param words as the article prints them now
 * @param from who gave it, and when
 * @param handedIn when it was; null where it was not
 * @param gone whether the current text does not hold the passage any more
 */
public record LookRow(
        LookId id, LookState state, String label, String words, Story story, From from, @Nullable Instant handedIn, boolean gone) {

    /** The article that it is in. */
    public record Story(ArticleId article, String headline, String language) {}

    /** Who gave it, and when. */
    public record From(String name, Instant at) {}
}
