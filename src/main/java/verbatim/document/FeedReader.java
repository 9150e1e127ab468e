package verbatim.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import verbatim.document.StatedFact.Provenance;

/**
 * Reads the articles of feeds, one an entry: RSS in all its versions, and Atom. Feeds are often no well-formed XML (HTML's
 * names of letters, bare ampersands), so they are read by jsoup, which takes what is there and defines and resolves nothing.
 */
final class FeedReader {

    private static final int DEEPEST = 256;
    private static final int MOST_ENTRIES = 1_000;

    private FeedReader() {}

    /** Whether a file begins like a feed. */
    static boolean isFeed(String head) {
        return head.matches("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*|<!doctype[^>]*>\\s*)*<(?:rss|rdf:rdf|(?:\\w+:)?feed)\\b.*");
    }

    /** @throws UnreadableDocument if it has no entries with words */
    static List<BroughtStory> read(PlainText file, ReadingProgress progress) {
        var feed = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(file.words(), "");
        List<BroughtStory> stories = new ArrayList<>();
        var entries = feed.select("item, entry, atom|entry");
        for (var entry : entries.subList(0, Math.min(entries.size(), MOST_ENTRIES))) {
            if (!progress.goesOn(stories.size() / (double) entries.size())) {
                throw new ReadingCancelled();
            }
            story(feed, entry).ifPresent(stories::add);
        }
        if (stories.isEmpty()) {
            throw new UnreadableDocument(DocumentRefusal.FEED_WITHOUT_ENTRIES);
        }
        return stories;
    }

    private static Optional<BroughtStory> story(Document feed, Element entry) {
        var facts = new StoryFacts();
        var title = plain(child(entry, "title"));
        offer(facts, StoryFact.HEADLINE, title);
        offer(facts, StoryFact.BYLINE, String.join(", ", authors(entry)));
        offer(facts, StoryFact.PUBLISHED, first(entry, "pubdate", "published", "dc:date", "issued", "dcterms:issued"));
        offer(facts, StoryFact.MODIFIED, first(entry, "updated", "modified", "dcterms:modified", "atom:updated"));
        offer(facts, StoryFact.PUBLISHED, facts.words(StoryFact.MODIFIED));
        offer(facts, StoryFact.URL, link(entry));
        var channel = entry.parent() == null ? feed : entry.parent();
        var header = entry.parent() != null && child(channel, "title") == null && channel.selectFirst("channel") instanceof Element rdf ? rdf : channel;
        offer(facts, StoryFact.PUBLICATION, plain(child(header, "title")));
        offer(facts, StoryFact.LANGUAGE, Stream.of(entry.attr("xml:lang"), text(child(entry, "dc:language")), text(child(header, "language")),
                        text(child(header, "dc:language")), channel.attr("xml:lang"))
                .filter(tag -> !tag.isBlank()).findFirst().orElse(null));
        var text = GrowingText.clean(body(entry));
        if (text.isBlank()) {
            text = title == null ? "" : title;
        }
        GrowingText.refuseIfLongerThan(DocumentReading.LONGEST_TEXT, text.length());
        var name = Optional.ofNullable(first(entry, "guid", "id")).or(() -> Optional.ofNullable(link(entry))).orElse(title);
        return text.isBlank() ? Optional.empty() : Optional.of(new BroughtStory(text, facts.known(), name, 0, List.of(), List.of(), List.of()));
    }

    private static void offer(StoryFacts facts, StoryFact fact, @Nullable String words) {
        facts.offer(fact, words, Provenance.FEED);
    }

    private static List<String> authors(Element entry) {
        List<String> names = new ArrayList<>();
        for (var author : entry.children()) {
            var kind = kind(author);
            if (kind.equals("dc:creator")) {
                names.add(text(author));
            } else if (kind.equals("author") || kind.equals("atom:author")) {
                var name = child(author, "name");
                // RSS asks for an address with the name in brackets.
                names.add((name == null ? text(author) : text(name)).replaceFirst("^\\S+@\\S+\\s*\\((.+)\\)$", "$1"));
            }
        }
        return names.stream().distinct().toList();
    }

    private static @Nullable String link(Element entry) {
        for (var link : entry.children()) {
            boolean itself = kind(link).endsWith("link") && (link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"));
            var address = link.hasAttr("href") ? link.attr("href") : text(link);
            if (itself && address.startsWith("http")) {
                return address;
            }
        }
        var guid = text(child(entry, "guid"));
        return guid.startsWith("http") ? guid : null;
    }

    /** The longest of what it gives as its words. */
    private static String body(Element entry) {
        return entry.children().stream()
                .filter(each -> kind(each).matches("content:encoded|(?:atom:)?content|description|(?:atom:)?summary|xhtml:body"))
                .map(FeedReader::words)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String words(Element content) {
        var type = content.attr("type");
        if (type.equals("xhtml") || content.childrenSize() > 0) {
            return words(Jsoup.parse(content.html()));
        }
        return type.equals("text") ? text(content) : words(Jsoup.parse(content.wholeText()));
    }

    /** All the words of a page that holds nothing but an article's. */
    static String words(Document page) {
        HiddenWords.leaveOut(page);
        PostActions.leaveOut(page);
        NoteCalls.leaveOut(page);
        PageQuotations.mark(page);
        var body = new PageBody(page, null).whole();
        return new PageText(new GrowingText(ReadingProgress.UNWATCHED)).of(body).strip();
    }

    private static @Nullable String first(Element entry, String... names) {
        return Stream.of(names).map(name -> text(child(entry, name))).filter(words -> !words.isEmpty()).findFirst().orElse(null);
    }

    private static @Nullable Element child(Element parent, String name) {
        return parent.children().stream().filter(each -> kind(each).equals(name)).findFirst().orElse(null);
    }

    private static String kind(Element element) {
        return element.tagName().toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable Element element) {
        return element == null ? "" : element.wholeText().strip();
    }

    private static @Nullable String plain(@Nullable Element element) {
        var words = text(element);
        return words.isEmpty() ? null : Jsoup.parse(words).text();
    }
}
