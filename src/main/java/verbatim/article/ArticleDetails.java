package verbatim.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.document.BroughtStory;
import verbatim.document.StoryFact;
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
 * @param slug what the newsroom's systems call the story, such as "tram-depot"
 */
public record ArticleDetails(
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String publication,
        @Nullable String url,
        @Nullable String language,
        @Nullable LocalDate publishedOn,
        @Nullable Instant deadline,
        @Nullable Instant embargo,
        @Nullable String slug) {

    /** Without a slug. */
    public ArticleDetails(
            @Nullable String headline,
            @Nullable String byline,
            @Nullable String publication,
            @Nullable String url,
            @Nullable String language,
            @Nullable LocalDate publishedOn,
            @Nullable Instant deadline,
            @Nullable Instant embargo) {
        this(headline, byline, publication, url, language, publishedOn, deadline, embargo, null);
    }

    /** Nothing known. */
    public static final ArticleDetails NONE = new ArticleDetails(null, null, null, null, null, null, null, null);

    private static final int LONGEST_LINE = 500;

    /** How many characters of a time in ISO 8601 say the day. */
    private static final int ISO_DAY = 10;
    private static final int LONGEST_URL = 2_000;

    /** Trims every text; an empty one is as good as none. U+0000, which the database cannot hold, becomes U+FFFD. */
    public ArticleDetails {
        headline = trimmed(headline);
        byline = trimmed(byline);
        publication = trimmed(publication);
        url = trimmed(url);
        language = trimmed(language);
        slug = trimmed(slug);
    }

    /** What a file says of its article; whatever cannot stand is cut or left out, where nobody is there to correct it. */
    public static ArticleDetails of(BroughtStory story) {
        var all = new ArticleDetails(
                line(story, StoryFact.HEADLINE), line(story, StoryFact.BYLINE), line(story, StoryFact.PUBLICATION),
                story.fact(StoryFact.URL).orElse(null), story.fact(StoryFact.LANGUAGE).orElse(null),
                story.fact(StoryFact.PUBLISHED).map(iso -> LocalDate.parse(iso.substring(0, ISO_DAY))).orElse(null), null, null,
                line(story, StoryFact.SLUG));
        return all.objections().isEmpty()
                ? all
                : new ArticleDetails(all.headline(), all.byline(), all.publication(), null, null, all.publishedOn(), null, null, all.slug());
    }

    private static @Nullable String line(BroughtStory story, StoryFact fact) {
        return story.fact(fact).map(words -> words.length() <= LONGEST_LINE ? words : words.substring(0, LONGEST_LINE - 1).strip() + "…").orElse(null);
    }

    /** The same in a language that was told from the text, where none is known. */
    public ArticleDetails orIn(String told) {
        return language != null ? this : new ArticleDetails(headline, byline, publication, url, told, publishedOn, deadline, embargo, slug);
    }

    /** What stands against these details; empty where nothing does. */
    public List<Refusal> objections() {
        var found = new ArrayList<Refusal>();
        tooLong(found, ArticleLine.HEADLINE, headline, LONGEST_LINE);
        tooLong(found, ArticleLine.BYLINE, byline, LONGEST_LINE);
        tooLong(found, ArticleLine.PUBLICATION, publication, LONGEST_LINE);
        tooLong(found, ArticleLine.SLUG, slug, LONGEST_LINE);
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
