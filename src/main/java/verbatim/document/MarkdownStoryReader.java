package verbatim.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import verbatim.document.StatedFact.Provenance;

/** Reads the articles of Markdown files, as they are shown: what is said of them stands before, between lines of three dashes. */
final class MarkdownStoryReader {

    private static final int DEEPEST = 100;
    private static final Pattern FRONT =
            Pattern.compile("\\A\\s*(?:---|\\+\\+\\+)[ \\t]*\\n(.{0,20000}?)\\n(?:---|\\.\\.\\.|\\+\\+\\+)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("([A-Za-z_-]+)\\s*[:=]\\s*(.+)");
    private static final Pattern LIST_ITEM = Pattern.compile("\\s+-\\s+(.+)");
    private static final Pattern DEEP = Pattern.compile("(?m)^[ \\t]*+>[> \\t]{" + DEEPEST + ",}+");

    private static final Map<String, StoryFact> NAMES = Map.ofEntries(
            Map.entry("title", StoryFact.HEADLINE), Map.entry("headline", StoryFact.HEADLINE), Map.entry("author", StoryFact.BYLINE),
            Map.entry("authors", StoryFact.BYLINE), Map.entry("byline", StoryFact.BYLINE), Map.entry("date", StoryFact.PUBLISHED),
            Map.entry("published", StoryFact.PUBLISHED), Map.entry("updated", StoryFact.MODIFIED), Map.entry("modified", StoryFact.MODIFIED),
            Map.entry("lastmod", StoryFact.MODIFIED), Map.entry("lang", StoryFact.LANGUAGE), Map.entry("language", StoryFact.LANGUAGE),
            Map.entry("url", StoryFact.URL), Map.entry("canonical_url", StoryFact.URL), Map.entry("publication", StoryFact.PUBLICATION), Map.entry("slug", StoryFact.SLUG));

    private MarkdownStoryReader() {}

    /** @throws UnreadableDocument if it has no words */
    static BroughtStory read(PlainText file, ReadingProgress progress) {
        var facts = new StoryFacts();
        var source = file.words().replace("\r\n", "\n").replace('\r', '\n');
        var front = FRONT.matcher(source);
        if (front.find()) {
            offer(front.group(1), facts);
            source = source.substring(front.end());
        }
        // No article quotes so deeply, and the parser's stack would not hold it.
        var parsed = Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(DEEP.matcher(source).replaceAll(""));
        var html = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build().render(parsed);
        var page = Jsoup.parse(html);
        page.select(PageFurniture.NEVER).remove();
        var heading = page.selectFirst("body > h1:first-child");
        if (heading != null) {
            facts.offer(StoryFact.HEADLINE, heading.text(), Provenance.HEADING);
            heading.remove();
        }
        var growing = new GrowingText(progress);
        growing.add(new PageText(new GrowingText(progress)).of(page.body()));
        var read = growing.finished(DocumentFormat.MARKDOWN, Imprint.NONE, file.charset(), DocumentRefusal.EMPTY);
        HeadLines.offer(read.text(), facts);
        return BroughtStory.of(read.text(), facts);
    }

    private static void offer(String front, StoryFacts facts) {
        var name = "";
        List<String> items = new ArrayList<>();
        for (var line : front.lines().toList()) {
            Matcher property = PROPERTY.matcher(line);
            Matcher item = LIST_ITEM.matcher(line);
            if (item.matches()) {
                items.add(item.group(1));
                continue;
            }
            offer(name, String.join(", ", items), facts);
            items.clear();
            if (property.matches()) {
                name = property.group(1).toLowerCase(Locale.ROOT);
                offer(name, property.group(2), facts);
            } else if (line.matches("[A-Za-z_-]+:\\s*")) {
                name = line.strip().replace(":", "").toLowerCase(Locale.ROOT);
            }
        }
        offer(name, String.join(", ", items), facts);
    }

    private static void offer(String name, String value, StoryFacts facts) {
        var fact = NAMES.get(name);
        if (fact != null) {
            facts.offer(fact, value.strip().replaceAll("^[\"'\\[]+|[\"'\\]]+$", "").replaceAll("[\"']\\s*,\\s*[\"']", ", "), Provenance.HEADER);
        }
    }
}
