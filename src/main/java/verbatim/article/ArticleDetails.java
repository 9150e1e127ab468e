package verbatim.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;
import verbatim.text.TypedWords;

/**
 * What is known about an article beside its text. All of it can be corrected later; null where unknown.
 *
 * @param headline empty where the article has none: then its first words serve
 * @param url http or https
 * @param language BCP 47 tag, such as "en"; null: to be told from the text
 * @param publishedOn the day printed on it
 * @param deadline when the check must be done
 * @param embargo until when it must not be published
 */
public record ArticleDetails(
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String publication,
        @Nullable String url,
        @Nullable String language,
        @Nullable LocalDate publishedOn,
        @Nullable Instant deadline,
        @Nullable Instant embargo) {

    /** Nothing known. */
    public static final ArticleDetails NONE = new ArticleDetails(null, null, null, null, null, null, null, null);

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_URL = 2_000;

    /** Trims every text; an empty one is as good as none. U+0000, which the database cannot hold, becomes U+FFFD. */
    public ArticleDetails {
        headline = trimmed(headline);
        byline = trimmed(byline);
        publication = trimmed(publication);
        url = trimmed(url);
        language = trimmed(language);
    }

    /** What stands against these details; empty where nothing does. */
    public List<Refusal> objections() {
        var found = new ArrayList<Refusal>();
        tooLong(found, ArticleLine.HEADLINE, headline, LONGEST_LINE);
        tooLong(found, ArticleLine.BYLINE, byline, LONGEST_LINE);
        tooLong(found, ArticleLine.PUBLICATION, publication, LONGEST_LINE);
        tooLong(found, ArticleLine.ADDRESS, url, LONGEST_URL);
        if (url != null && !isWebAddress(url)) {
            found.add(Refusal.of(ImportRefusal.NO_WEB_ADDRESS));
        }
        if (language != null && !language.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")) {
            found.add(Refusal.of(ImportRefusal.NO_LANGUAGE_TAG));
        }
        return List.copyOf(found);
    }

    private static void tooLong(List<Refusal> found, ArticleLine what, @Nullable String value, int most) {
        if (value != null && value.length() > most) {
            found.add(Refusal.of(ImportRefusal.LINE_TOO_LONG, what, most));
        }
    }

    private static boolean isWebAddress(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static @Nullable String trimmed(@Nullable String value) {
        return TypedWords.keptOrNone(value);
    }
}
