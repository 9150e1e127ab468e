package verbatim.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself, in the notations that publishers use: Open Graph, the older meta names, and the first
 * date of its description for search engines (schema.org).
 */
final class PageImprint {

    private static final Pattern DATE_PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern LINK = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);

    private PageImprint() {}

    static Imprint of(Document page) {
        var title = first(page, "meta[property=og:title]", "meta[name=twitter:title]", "meta[name=dc.title]");
        var author = author(page);
        return new Imprint(
                title == null ? page.title() : title,
                author == null ? PageFacts.of(page, new LinkedData(page), null).words(StoryFact.BYLINE) : author,
                published(page));
    }

    private static @Nullable String author(Document page) {
        var author = first(page, "meta[name=author]", "meta[property=article:author]", "meta[name=dc.creator]");
        // Some give the address of the author's page.
        return author != null && LINK.matcher(author).matches() ? null : author;
    }

    private static @Nullable LocalDate published(Document page) {
        var stamp = first(
                page,
                "meta[property=article:published_time]",
                "meta[itemprop=datePublished]",
                "meta[name=date]",
                "meta[name=dc.date]",
                "meta[name=pubdate]");
        if (stamp != null) {
            return Imprint.day(stamp);
        }
        for (var script : page.select("script[type=application/ld+json]")) {
            var matcher = DATE_PUBLISHED.matcher(script.data());
            if (matcher.find()) {
                return Imprint.day(matcher.group(1));
            }
        }
        var time = page.selectFirst("time[datetime]");
        return time == null ? null : Imprint.day(time.attr("datetime"));
    }

    private static @Nullable String first(Document page, String... selectors) {
        return Arrays.stream(selectors)
                .map(page::selectFirst)
                .filter(Objects::nonNull)
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
