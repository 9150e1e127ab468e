package verbatim.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import verbatim.document.StatedFact.Provenance;

/**
 * Reads the articles of news agencies in ninjs (IPTC, News in JSON), 1 to 3: its names are written together, with underscores
 * or in camel case by version, and mean the same.
 */
final class NinjsReader {

    private static final int MOST_ITEMS = 1_000;

    private NinjsReader() {}

    /** Whether the bytes begin like an item of it, or like several. */
    static boolean isNinjs(String head) {
        return head.matches("(?s)\\s*[\\[{].*") && head.matches(
                "(?is).*\"(?:body_?text|body_?x?html|bodies|headlines?|version_?created|first_?created|ednote|usage_?terms)\"\\s*:.*");
    }

    /**
     * An article for each item.
     *
     * @throws UnreadableDocument if no item has words
     */
    static List<BroughtStory> read(PlainText file) {
        var json = LooseJson.read(file.words());
        var items = LooseJson.at(json, "items") == null ? json : LooseJson.at(json, "items");
        var all = LooseJson.each(items).limit(MOST_ITEMS).map(NinjsReader::properties).toList();
        var stories = all.stream().map(item -> story(item, all.size() > 1)).filter(Objects::nonNull).toList();
        if (stories.isEmpty()) {
            throw new UnreadableDocument(DocumentRefusal.ITEM_WITHOUT_WORDS);
        }
        return stories;
    }

    private static Map<String, Object> properties(Object item) {
        Map<String, Object> properties = new TreeMap<>();
        if (item instanceof Map<?, ?> map) {
            map.forEach((name, value) -> properties.putIfAbsent(bare(String.valueOf(name)), value));
        }
        return properties;
    }

    private static String bare(String name) {
        return name.replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
    }

    private static @Nullable BroughtStory story(Map<String, Object> item, boolean one) {
        var text = GrowingText.clean(body(item).strip());
        if (text.isEmpty()) {
            return null;
        }
        GrowingText.refuseIfLongerThan(DocumentReading.LONGEST_TEXT, text.length());
        var facts = new StoryFacts();
        offer(facts, StoryFact.HEADLINE, main(item.get("headlines")));
        offer(facts, StoryFact.HEADLINE, words(item, "headline"));
        offer(facts, StoryFact.HEADLINE, words(item, "title"));
        offer(facts, StoryFact.BYLINE, words(item, "byline"));
        offer(facts, StoryFact.BYLINE, names(item.get("bylines")));
        offer(facts, StoryFact.BYLINE, names(item.get("by")));
        offer(facts, StoryFact.PUBLICATION, names(item.get("infosources")));
        offer(facts, StoryFact.PUBLICATION, names(item.get("provider")));
        offer(facts, StoryFact.PUBLICATION, words(item, "copyrightholder"));
        for (var name : new String[] {"firstcreated", "contentcreated", "published", "versioncreated"}) {
            offer(facts, StoryFact.PUBLISHED, words(item, name));
        }
        for (var name : new String[] {"contentmodified", "versioncreated"}) {
            offer(facts, StoryFact.MODIFIED, words(item, name));
        }
        offer(facts, StoryFact.SLUG, words(item, "slugline"));
        offer(facts, StoryFact.SLUG, words(item, "slug"));
        offer(facts, StoryFact.LANGUAGE, words(item, "language"));
        var uri = words(item, "uri");
        offer(facts, StoryFact.URL, uri != null && uri.startsWith("http") ? uri : words(item, "url"));
        return new BroughtStory(text, facts.known(), one ? uri : null, 0, List.of(), List.of(), List.of());
    }

    private static void offer(StoryFacts facts, StoryFact fact, @Nullable String words) {
        facts.offer(fact, words, Provenance.NINJS);
    }

    private static @Nullable String words(Map<String, Object> item, String name) {
        return item.get(name) instanceof String words ? words : null;
    }

    /** The value of the main one of several, or of the first. */
    private static @Nullable String main(@Nullable Object several) {
        return LooseJson.each(several)
                .map(NinjsReader::properties)
                .filter(each -> words(each, "value") != null)
                .min(Comparator.comparingInt(each -> isMain(each) ? 0 : 1))
                .map(each -> plain(Objects.requireNonNull(words(each, "value")), words(each, "contenttype")))
                .orElse(several instanceof String one ? one : null);
    }

    private static boolean isMain(Map<String, Object> each) {
        var role = words(each, "role");
        return role == null || role.toLowerCase(Locale.ROOT).matches("(?:.*[:/])?(?:main|full|body|headline|story)");
    }

    private static @Nullable String names(@Nullable Object several) {
        if (several instanceof String one) {
            return one;
        }
        var names = LooseJson.each(several).map(each -> each instanceof String name ? name : LooseJson.words(each, "name"))
                .filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    /** The main body, rather with its paragraphs than without. */
    private static String body(Map<String, Object> item) {
        List<Map<String, Object>> bodies = new ArrayList<>(LooseJson.each(item.get("bodies")).map(NinjsReader::properties).toList());
        for (var name : new String[] {"bodyhtml", "bodyxhtml", "bodytext"}) {
            if (words(item, name) instanceof String value) {
                bodies.add(Map.of("value", value, "contenttype", name.equals("bodytext") ? "text/plain" : "text/html"));
            }
        }
        return bodies.stream()
                .filter(each -> words(each, "value") instanceof String value && !value.isBlank())
                .min(Comparator.<Map<String, Object>>comparingInt(each -> isMain(each) ? 0 : 1).thenComparingInt(each -> isMarkup(words(each, "contenttype")) ? 0 : 1))
                .map(each -> plain(Objects.requireNonNull(words(each, "value")), words(each, "contenttype")))
                .orElse("");
    }

    private static boolean isMarkup(@Nullable String type) {
        return type != null && type.contains("html");
    }

    private static String plain(String value, @Nullable String type) {
        return isMarkup(type) || type == null && value.matches("(?s)\\s*<(?:p|div|h\\d|section)\\b.*") ? FeedReader.words(Jsoup.parse(value)) : value.replace("\r\n", "\n");
    }
}
