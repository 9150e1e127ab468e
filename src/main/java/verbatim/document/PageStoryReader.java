package verbatim.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import verbatim.document.BroughtStory.ShownPost;

/**
 * Reads the article of a web page: its facts from what the page says of itself, its body from the page, and where the page
 * shows less than its description for search engines gives (a teaser before a paywall, a page that scripts fill), from that.
 */
final class PageStoryReader {

    /** A page that shows less than this part of the described body shows a teaser. */
    private static final double TEASER = 0.6;

    /** In units; a shorter description is a summary. */
    private static final int SHORTEST_DESCRIBED = 300;

    /** A body shorter than this is looked for once more, by other rules. */
    private static final int SHORTEST_FOUND = 140;

    /** Of a page of so few words: the other rules are not linear in its elements. */
    private static final int MOST_SEARCHED = 2_000;

    private static final Pattern ACCOUNT = Pattern.compile("@[\\w.@-]*\\w");
    private static final Pattern DATE = Pattern.compile("[^@]*\\b\\d{4}\\b[^@]*|[^@]*\\b\\d{1,2}:\\d{2}\\b[^@]*");

    private PageStoryReader() {}

    /**
     * @param address from which the page was fetched; null where it came as a file
     * @throws UnreadableDocument if the page shows no words
     */
    static BroughtStory read(PlainText file, @Nullable String address, ReadingProgress progress) {
        var page = HtmlReader.parsed(file);
        var growing = new GrowingText(progress);
        growing.reached(0.2);
        var linked = new LinkedData(page);
        var facts = PageFacts.of(page, linked, address);
        var second = page.clone();
        HiddenWords.leaveOut(page);
        PostActions.leaveOut(page);
        NoteCalls.leaveOut(page);
        PageQuotations.mark(page);
        var posts = posts(page);
        growing.reached(0.4);
        var body = new PageBody(page, facts.words(StoryFact.HEADLINE)).find();
        var text = words(body, progress);
        var described = linked.body().map(GrowingText::clean).filter(words -> words.length() >= SHORTEST_DESCRIBED);
        if (described.isPresent() && (text.length() < described.get().length() * TEASER || isOther(text, described.get()))) {
            text = described.get();
        }
        if (text.length() < SHORTEST_FOUND) {
            text = longer(text, second, progress);
        }
        if (text.isBlank()) {
            throw new UnreadableDocument(DocumentRefusal.PAGE_WITHOUT_WORDS);
        }
        growing.reached(1);
        return new BroughtStory(text, facts.known(), null, 0, List.of(), found(text, posts, progress), List.of());
    }

    /** Whether a text lacks most of the sentences of another. */
    private static boolean isOther(String text, String described) {
        var whole = PageBody.folded(text);
        var sentences = Arrays.stream(described.split("[.!?\n]+")).map(PageBody::folded).filter(words -> words.length() > 20).toList();
        return sentences.stream().filter(whole::contains).count() * 2 < sentences.size();
    }

    private static String words(Element element, ReadingProgress progress) {
        var words = new PageText(new GrowingText(progress)).of(element);
        return GrowingText.clean(words.replaceAll("[ \t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip());
    }

    private static String longer(String text, Document page, ReadingProgress progress) {
        HiddenWords.leaveOut(page);
        PostActions.leaveOut(page);
        NoteCalls.leaveOut(page);
        page.select(PageFurniture.NEVER).remove();
        PageQuotations.mark(page);
        boolean shows = page.body().text().length() > text.length() * 2 && page.getAllElements().size() < MOST_SEARCHED;
        if (!shows && !text.isEmpty()) {
            return text;
        }
        var readable = !shows ? "" : ReadablePart.ofReaderView(page).map(each -> words(each, progress)).orElse("");
        var other = readable.length() > text.length() ? readable : text;
        return other.isEmpty() ? words(page.body(), progress) : other;
    }

    /** A post before it is known where it stands. */
    private record PagePost(Element element, @Nullable String account, @Nullable String date, @Nullable String url) {}

    private static List<PagePost> posts(Document page) {
        var posts = new ArrayList<PagePost>();
        for (var post : page.select(PageBody.POSTS)) {
            var links = post.select("a[href]");
            var last = links.isEmpty() ? null : links.last();
            var url = Optional.of(post.attr("cite") + post.attr("data-instgrm-permalink") + post.attr("data-bluesky-uri"))
                    .filter(address -> address.startsWith("http"))
                    .orElse(last == null ? null : last.attr("href"));
            var signature = signature(post);
            var account = ACCOUNT.matcher(signature);
            posts.add(new PagePost(
                    post.clone(),
                    account.find() ? account.group() : null,
                    last != null && DATE.matcher(last.text()).matches() ? last.text() : null,
                    url));
        }
        return posts;
    }

    /** What stands behind the words: the account is named there, others perhaps before. */
    private static String signature(Element post) {
        var whole = post.text();
        int dash = Math.max(whole.lastIndexOf('—'), whole.lastIndexOf('('));
        return dash < 0 ? whole : whole.substring(dash);
    }

    private static List<ShownPost> found(String text, List<PagePost> posts, ReadingProgress progress) {
        var found = new ArrayList<ShownPost>();
        int from = 0;
        for (var post : posts) {
            var words = words(post.element(), progress);
            int start = words.isEmpty() ? -1 : text.indexOf(words, from);
            if (start >= 0) {
                from = start + words.length();
                found.add(new ShownPost(start, from, post.account(), post.date(), post.url()));
            }
        }
        return found;
    }
}
