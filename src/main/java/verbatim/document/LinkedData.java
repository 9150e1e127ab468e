package verbatim.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import verbatim.document.StatedFact.Provenance;

/** The article as a page describes it for search engines: schema.org in JSON-LD, alone, in arrays, in {@code @graph}. */
final class LinkedData {

    private static final Pattern ARTICLE =
            Pattern.compile("(?:.*[/:#])?(?:\\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|CreativeWork)");
    private static final Pattern NEWS = Pattern.compile("(?:.*[/:#])?(?:\\w*NewsArticle|LiveBlogPosting)");
    private static final Pattern TAG = Pattern.compile("<(?:p|br|div|h\\d|a|em|strong|b|i|ul|li)\\b", Pattern.CASE_INSENSITIVE);
    private static final int DEEPEST = 8;

    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final @Nullable Map<?, ?> article;

    LinkedData(Document page) {
        for (var script : page.select("script[type*=ld+json]")) {
            // Some systems escape the whole of it as if it were text.
            boolean escaped = script.data().contains("&quot;@type&quot;");
            gather(LooseJson.read(escaped ? Parser.unescapeEntities(script.data(), false) : script.data()), 0);
        }
        this.article = chosen(page);
    }

    /** What it says of the article. */
    void offer(StoryFacts facts) {
        if (article == null) {
            return;
        }
        offer(facts, StoryFact.HEADLINE, plain(LooseJson.words(article, "headline")));
        offer(facts, StoryFact.HEADLINE, plain(LooseJson.words(article, "name")));
        offer(facts, StoryFact.BYLINE, names(article.get("author")));
        offer(facts, StoryFact.BYLINE, names(article.get("creator")));
        offer(facts, StoryFact.PUBLICATION, names(article.get("publisher")));
        offer(facts, StoryFact.PUBLISHED, LooseJson.words(article, "datePublished"));
        offer(facts, StoryFact.MODIFIED, LooseJson.words(article, "dateModified"));
        offer(facts, StoryFact.LANGUAGE, language(article.get("inLanguage")));
        offer(facts, StoryFact.URL, address(article.get("url")));
        offer(facts, StoryFact.URL, address(article.get("mainEntityOfPage")));
        offer(facts, StoryFact.URL, address(article.get("@id")));
    }

    /** The words of the article as it gives them, paragraphs parted by an empty line; empty where it gives none. */
    Optional<String> body() {
        var words = article == null ? null : LooseJson.words(article, "articleBody");
        if (words == null) {
            return Optional.empty();
        }
        var unescaped = Parser.unescapeEntities(words, false);
        if (TAG.matcher(unescaped).find()) {
            return Optional.of(new PageText(new GrowingText(ReadingProgress.UNWATCHED)).of(Jsoup.parse(unescaped).body()));
        }
        return Optional.of(unescaped.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n\n")));
    }

    private void gather(@Nullable Object json, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (json instanceof Map<?, ?> map) {
            var id = LooseJson.words(map, "@id");
            if (id != null && map.size() > 1) {
                byId.putIfAbsent(id, map);
            }
            if (is(map, ARTICLE)) {
                articles.add(map);
            }
            map.values().forEach(value -> gather(value, depth + 1));
        } else if (json instanceof Collection<?> list) {
            list.forEach(value -> gather(value, depth + 1));
        }
    }

    private static boolean is(Map<?, ?> map, Pattern type) {
        return LooseJson.each(map.get("@type")).anyMatch(each -> each instanceof String name && type.matcher(name).matches());
    }

    /** Pages describe others too, such as those they link to: the one of the page's own title, else the fullest. */
    private @Nullable Map<?, ?> chosen(Document page) {
        Map<?, ?> best = null;
        int most = 0;
        var title = page.title() + " " + page.select("h1").text();
        for (var each : articles) {
            var headline = plain(LooseJson.words(each, "headline"));
            int worth = (headline == null ? 0 : 2)
                    + (headline != null && title.contains(headline) ? 8 : 0)
                    + (is(each, NEWS) ? 1 : 0)
                    + (each.containsKey("articleBody") ? 4 : 0)
                    + (each.containsKey("datePublished") ? 2 : 0)
                    + (each.containsKey("author") ? 1 : 0);
            if (worth > most) {
                best = each;
                most = worth;
            }
        }
        return best;
    }

    private static void offer(StoryFacts facts, StoryFact fact, @Nullable String words) {
        facts.offer(fact, words, Provenance.JSON_LD);
    }

    private @Nullable String names(@Nullable Object value) {
        var names = LooseJson.each(value).map(this::name).filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private @Nullable String name(Object value) {
        return switch (value) {
            case String words -> plain(words);
            case Map<?, ?> map when map.get("name") instanceof List<?> list -> names(list);
            case Map<?, ?> map when map.containsKey("name") -> plain(LooseJson.words(map, "name"));
            case Map<?, ?> map -> named(LooseJson.words(map, "@id"));
            default -> null;
        };
    }

    private @Nullable String named(@Nullable String id) {
        var map = id == null ? null : byId.get(id);
        return map == null ? null : plain(LooseJson.words(map, "name"));
    }

    private static @Nullable String language(@Nullable Object value) {
        return value instanceof String tag ? tag : LooseJson.words(value, "alternateName");
    }

    private static @Nullable String address(@Nullable Object value) {
        var words = value instanceof String address ? address : LooseJson.words(value, "@id");
        return words != null && words.matches("(?i)https?://[^\\s#]+") ? words : null;
    }

    private static @Nullable String plain(@Nullable String words) {
        return words == null ? null : Jsoup.parse(Parser.unescapeEntities(words, false)).text();
    }
}
