package verbatim.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The body of a page's article. First goes what is furniture by kind or name; then each block of words is weighed, sentences
 * for, links and stray words against; the element that weighs most holds the body (a maximum subtree); within it the blocks
 * that lead elsewhere, repeat others or belong to the head are left out.
 *
 * <p>Changes the page that it is given.
 */
final class PageBody {

    /** Sentences from here on speak for a body; in units. */
    private static final int SENTENCE = 70;

    /** A line of this length may still be furniture by what it says. */
    private static final int SHORT_LINE = 160;

    /** More than this part of the page's sentences is not thrown away for its name alone. */
    private static final double MOST_BY_NAME = 0.4;

    private static final double LINKED = 0.5;
    private static final double A_LINK = 0.8;

    /** A part called the body has to hold so much of what weighs most. */
    private static final double BODY_BY_NAME = 0.75;

    private static final double NEARLY_ALL = 0.93;

    private static final int SHORTEST_REPEATED = 20;

    /** A teaser of another article has fewer units. */
    private static final int LONGEST_CARD = 700;

    /** So has a heading such as "More from the region". */
    private static final int LONGEST_LABEL = 60;

    /** What weighs most must hold so much of the page's sentences; else they stand among much that weighs against them. */
    private static final double LEAST_HELD = 0.5;

    private static final String BREAK = "hr";
    private static final Set<String> NEVER_BY_NAME = Set.of("html", "main", "h1");
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("(?s).*[.!?…:;。؟][\"'”’“»«)\\]\\d]*\\s*");
    private static final Pattern BODY_NAME = Pattern.compile(
            "(?i).*\\b(?:(?:article|story|post|entry|news|blog|content)[-_]*(?:body|text|content|copy)|body[-_]*(?:text|copy)|rich[-_]*text|artikel[-_]*(?:text|inhalt)|cuerpo|corps|texto).*");
    private static final String STANDFIRST = "[class~=(?i)(?:^|[\\s_-])(?:standfirst|dek|deck|lead|lede|intro|chapo|chapeau|subtitle|subhead|subheadline|vorspann|entradilla|abstract|summary|bajada|sottotitolo|excerpt|teaser-text)(?:$|[\\s_-])],"
            + "[itemprop=description], [itemprop=alternativeHeadline]";
    /** Posts of networks that a page shows: what their own scripts look for. */
    static final String POSTS = "blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media, blockquote.mastodon-embed,"
            + " blockquote.bluesky-embed, blockquote.tiktok-embed, blockquote.fb-xfbml-parse-ignore, .fb-post, blockquote.threads-post,"
            + " blockquote.text-post-media, blockquote.reddit-embed-bq, .telegram-post";

    private final Document page;
    private final @Nullable String headline;
    private final Map<Element, Double> weights = new IdentityHashMap<>();
    private final Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param headline told apart from the body; null where none is known */
    PageBody(Document page, @Nullable String headline) {
        this.page = page;
        this.headline = headline;
    }

    /** The element that holds the body and nothing else; the page's own body where there are no sentences. */
    Element find() {
        var body = page.body();
        keepPosts(body);
        PageFurniture.byKind(body).stream().filter(each -> !kept.contains(each)).forEach(Node::remove);
        dropForms(body);
        asParagraphs(body);
        keepPosts(body);
        var heads = headsOf(body);
        dropByName(body);
        dropCards(body);
        dropSectionsOfOthers(body);
        var root = named(heaviest(body));
        prune(root);
        return withStandfirst(root, heads);
    }

    /**
     * The element that holds the body and what stands amid it: headings, labels and what is shown twice as well. What is left
     * of the page outside it is no furniture.
     */
    Element surroundings() {
        var body = page.body();
        keepPosts(body);
        PageFurniture.byKind(body).stream().filter(each -> !kept.contains(each)).forEach(Node::remove);
        dropForms(body);
        keepPosts(body);
        dropByName(body);
        dropCards(body);
        dropSectionsOfOthers(body);
        leaves(body).stream().filter(leaf -> !kept.contains(leaf) && isFurniture(leaf, leaf.text())).forEach(Node::remove);
        return named(heaviest(body));
    }

    private static List<Element> leaves(Element root) {
        return root.getAllElements().stream().filter(PageBody::isLeaf).toList();
    }

    /** All of the page without what is furniture: for what holds an article and hardly anything else. */
    Element whole() {
        var body = page.body();
        keepPosts(body);
        PageFurniture.byKind(body).stream().filter(each -> !kept.contains(each)).forEach(Node::remove);
        asParagraphs(body);
        keepPosts(body);
        dropByName(body);
        return body;
    }

    private void keepPosts(Element body) {
        body.select(POSTS).forEach(post -> kept.addAll(post.getAllElements()));
    }

    private void dropForms(Element body) {
        double all = Math.max(1, body.text().length());
        for (var form : body.select("form")) {
            if (form.text().length() / all < MOST_BY_NAME) {
                form.remove();
            } else {
                form.tagName("div");
            }
        }
        for (var footer : body.select("footer, aside, header")) {
            boolean large = footer.text().length() / all > MOST_BY_NAME;
            boolean signs = footer.closest("blockquote") != null;
            boolean head = footer.normalName().equals("header") && footer.closest("article, main") != null;
            if (!large && !signs && !head && !kept.contains(footer) && footer.parent() != null) {
                footer.remove();
            }
        }
    }

    /**
     * Makes an element of each run of words that shares its parent with blocks, or is parted from others by two line breaks,
     * as pages have them that know no paragraphs.
     */
    static void asParagraphs(Element body) {
        for (var second : body.select("br + br")) {
            var before = second.previousSibling();
            while (before instanceof TextNode blank && blank.isBlank()) {
                before = before.previousSibling();
            }
            if (before instanceof Element first && (first.normalName().equals("br") || first.normalName().equals(BREAK))) {
                first.remove();
                second.tagName(BREAK);
            }
        }
        for (var element : body.getAllElements()) {
            if (element.isBlock() && !element.normalName().equals("pre") && holdsBlocks(element)) {
                wrapRuns(element);
            }
        }
    }

    private static boolean holdsBlocks(Element element) {
        return element.children().stream().anyMatch(PageBody::isBlock);
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.childrenSize() > 0 && element.getAllElements().stream().anyMatch(Element::isBlock);
    }

    private static void wrapRuns(Element element) {
        Element run = null;
        for (var node : List.copyOf(element.childNodes())) {
            boolean words = node instanceof TextNode || node instanceof Element inline && !isBlock(inline);
            if (!words) {
                run = null;
            } else if (run != null) {
                run.appendChild(node);
            } else if (!(node instanceof TextNode blank && blank.isBlank()) && !isLine(node)) {
                run = new Element("p");
                node.replaceWith(run);
                run.appendChild(node);
            }
        }
    }

    private static boolean isLine(Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }

    /** What may be the article's standfirst. */
    private static List<Element> headsOf(Element body) {
        return body.select(STANDFIRST).stream()
                .filter(each -> each.closest("aside, footer, li") == null && each.select("a").size() <= 2)
                .filter(each -> each.text().length() >= SENTENCE / 2 && each.text().length() <= SENTENCE * 10)
                .toList();
    }

    private void dropByName(Element body) {
        double all = Math.max(1, sentences(body));
        for (var element : body.select("*")) {
            boolean gone = element.ownerDocument() == null || element.parent() == null;
            if (gone || kept.contains(element) || element == body || NEVER_BY_NAME.contains(element.normalName())) {
                continue;
            }
            if (PageFurniture.isOthers(element) && element.selectFirst("h1") == null) {
                element.remove();
            } else if (PageFurniture.isNamed(element) && !isWithinWords(element) && element.selectFirst(POSTS) == null
                    && sentences(element) / all < MOST_BY_NAME) {
                element.remove();
            }
        }
    }

    /** Inside a paragraph only captions are furniture: whatever else is named there is read with it. */
    private static boolean isWithinWords(Element element) {
        return !element.isBlock() && !PageFurniture.isCaption(element) && element.parent() instanceof Element parent
                && parent.text().length() > element.text().length();
    }

    /** Other articles, each shown as a linked heading with some words below it. */
    private void dropCards(Element body) {
        double all = Math.max(1, sentences(body));
        Set<Element> cards = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var heading : body.select("h2, h3, h4, h5, h6")) {
            boolean leads = linked(heading) > A_LINK || heading.closest("a[href]") != null;
            var link = heading.closest("a[href]") == null ? heading.selectFirst("a[href]") : heading.closest("a[href]");
            if (leads && link != null && !link.attr("href").startsWith("#")) {
                card(heading).ifPresent(cards::add);
            }
        }
        double held = cards.stream().mapToDouble(PageBody::sentences).sum();
        if (held / all < MOST_BY_NAME) {
            cards.forEach(Node::remove);
        }
    }

    /** The largest element around a linked heading that has brothers of its kind and few words. */
    private static Optional<Element> card(Element heading) {
        Element card = null;
        for (var each = heading.parent(); each != null && each.text().length() < LONGEST_CARD; each = each.parent()) {
            var kind = each.normalName() + each.className();
            boolean brothers = each.siblingElements().stream().anyMatch(other -> kind.equals(other.normalName() + other.className()));
            card = brothers || each.normalName().equals("article") ? each : card;
        }
        return Optional.ofNullable(card);
    }

    /** What stands below a heading such as "Related" or "Most read", with all that holds the two and nothing else. */
    private void dropSectionsOfOthers(Element body) {
        double all = Math.max(1, sentences(body));
        for (var heading : body.select("h2, h3, h4, h5, h6")) {
            var words = heading.text();
            if (words.length() > LONGEST_LABEL || !PageFurniture.leadsElsewhere(words) || heading.parent() == null || kept.contains(heading)) {
                continue;
            }
            var section = heading.parent();
            if (sentences(section) / all < MOST_BY_NAME / 2 && section != body && section.selectFirst("h1") == null) {
                section.remove();
            } else {
                var next = heading.nextElementSibling();
                heading.remove();
                if (next != null && linked(next) > LINKED) {
                    next.remove();
                }
            }
        }
    }

    /** How much of an element's words are in sentences. */
    private static double sentences(Element element) {
        double sum = 0;
        for (var each : element.getAllElements()) {
            if (isLeaf(each) && each.text().length() >= SENTENCE) {
                sum += each.text().length() * (1 - linked(each));
            }
        }
        return sum;
    }

    static boolean isLeaf(Element element) {
        return element.isBlock() && !holdsBlocks(element);
    }

    private static double linked(Element element) {
        var within = element.getElementsByTag("a");
        if (within.isEmpty()) {
            return 0;
        }
        int all = element.text().length();
        int links = within.stream().mapToInt(link -> link.text().length()).sum();
        return all == 0 ? 0 : Math.min(1, links / (double) all);
    }

    private double weight(Element block) {
        if (kept.contains(block)) {
            return block.text().length();
        }
        var words = block.text();
        double linked = linked(block);
        if (words.isEmpty()) {
            return 0;
        }
        if (linked > LINKED) {
            return -words.length() - 10.0;
        }
        if (block.normalName().matches("h[1-6]")) {
            return 0;
        }
        boolean sentence = ENDS_A_SENTENCE.matcher(words).matches();
        if (words.length() >= SENTENCE || sentence && words.length() >= SENTENCE / 3) {
            return words.length() * (1 - linked) * (sentence ? 1 : 0.5);
        }
        return -10 - words.length() / 4.0;
    }

    private double sum(Element element) {
        double sum = 0;
        if (isLeaf(element)) {
            sum = weight(element);
        } else {
            for (var child : element.children()) {
                sum += sum(child);
            }
        }
        weights.put(element, sum);
        return sum;
    }

    private Element heaviest(Element body) {
        sum(body);
        Element best = body;
        for (var element : body.getAllElements()) {
            boolean holds = !isLeaf(element) && !kept.contains(element);
            if (holds && weightOf(element) >= weightOf(best)) {
                best = element;
            }
        }
        return sentences(best) >= sentences(body) * LEAST_HELD ? best : closest(body, best);
    }

    /** Whose own children hold most sentences, whatever else it holds. */
    private Element closest(Element body, Element otherwise) {
        Element best = otherwise;
        double most = Math.max(0, weightOf(otherwise));
        for (var element : body.getAllElements()) {
            double own = element.children().stream().filter(PageBody::isLeaf).mapToDouble(child -> Math.max(0, weightOf(child))).sum();
            if (own > most) {
                best = element;
                most = own;
            }
        }
        return best;
    }

    private double weightOf(Element element) {
        return weights.getOrDefault(element, 0.0);
    }

    /** The part of it that is called the body, where one holds nearly all. */
    private Element named(Element root) {
        Element best = root;
        double most = weightOf(root) * BODY_BY_NAME;
        for (var element : root.getAllElements()) {
            boolean called = element.normalName().equals("article") || element.attr("itemprop").contains("articleBody") || BODY_NAME.matcher(element.className() + " " + element.id()).matches();
            if (called && !isLeaf(element) && weightOf(element) >= most) {
                best = element;
                most = weightOf(element) * BODY_BY_NAME;
            }
        }
        return innermost(best);
    }

    /** Goes down as long as one part holds all but a few words. */
    private Element innermost(Element root) {
        var inner = root;
        for (var child = Optional.of(root); child.isPresent(); child = child.get().children().stream()
                .filter(each -> !isLeaf(each) && weightOf(each) >= weightOf(root) * NEARLY_ALL)
                .findFirst()) {
            inner = child.get();
        }
        return inner;
    }

    private void prune(Element root) {
        var leaves = leaves(root);
        var whole = new ArrayList<String>();
        leaves.forEach(leaf -> whole.add(folded(leaf.text())));
        Set<String> seen = new HashSet<>();
        Map<String, Integer> count = new HashMap<>();
        whole.forEach(words -> count.merge(words, 1, Integer::sum));
        boolean begun = false;
        for (int i = 0; i < leaves.size(); i++) {
            var leaf = leaves.get(i);
            var words = leaf.text();
            if (words.isBlank() || kept.contains(leaf)) {
                continue;
            }
            boolean repeated = whole.get(i).length() >= SENTENCE && !seen.add(whole.get(i));
            if (repeated || isHead(leaf, words, begun) || isFurniture(leaf, words) || isPulled(leaf, i, whole)) {
                leaf.remove();
            } else {
                begun |= words.length() >= SENTENCE;
            }
        }
        dropRest(root);
    }

    private boolean isHead(Element leaf, String words, boolean begun) {
        boolean named = headline != null && folded(words).equals(folded(headline));
        if (named || begun) {
            return named;
        }
        boolean heading = leaf.normalName().matches("h[2-6]");
        boolean item = leaf.closest("li, dd, dt") != null;
        // A section's name, a date, "5 min read": what begins before the first sentence and is none.
        return leaf.normalName().equals("h1") || !heading && !item && words.length() < SENTENCE
                && !ENDS_A_SENTENCE.matcher(words).matches();
    }

    private static boolean isFurniture(Element leaf, String words) {
        double linked = linked(leaf);
        if (words.length() > SHORT_LINE && linked <= A_LINK) {
            return false;
        }
        boolean heading = leaf.normalName().matches("h[1-6]");
        if (words.length() <= SHORT_LINE && PageFurniture.isNoSentence(words)) {
            return true;
        }
        if (words.length() <= SHORT_LINE && linked > 0.3 && PageFurniture.leadsElsewhere(words)) {
            return true;
        }
        boolean item = leaf.closest("li") != null;
        return linked > A_LINK && words.length() <= SHORT_LINE && !heading && (!item || leaf.closest("ul, ol") instanceof Element list && linked(list) > LINKED)
                || linked > A_LINK && heading;
    }

    /** Words of the body that are shown once more, large. */
    private static boolean isPulled(Element leaf, int at, List<String> whole) {
        var words = whole.get(at);
        if (words.length() < SHORTEST_REPEATED || leaf.closest("blockquote, figure, aside, div[class*=quote], q, [class*=quote]") == null) {
            return false;
        }
        for (int i = 0; i < whole.size(); i++) {
            if (i != at && whole.get(i).length() > words.length() && whole.get(i).contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the last sentence stand headings without words, signatures and labels. */
    private void dropRest(Element root) {
        var leaves = root.getAllElements().stream().filter(PageBody::isLeaf).filter(leaf -> !leaf.text().isBlank()).toList();
        for (int i = leaves.size() - 1; i >= 0; i--) {
            var leaf = leaves.get(i);
            boolean item = leaf.closest("li, dd, dt, td, pre, blockquote") != null;
            boolean words = leaf.text().length() >= SENTENCE || ENDS_A_SENTENCE.matcher(leaf.text()).matches();
            if (kept.contains(leaf) || item || words && !leaf.normalName().matches("h[1-6]")) {
                return;
            }
            leaf.remove();
        }
    }

    /** The standfirst stands above the body on most pages, and is read with it. */
    private static Element withStandfirst(Element root, List<Element> heads) {
        var words = folded(root.text());
        for (var head : heads) {
            boolean inside = head == root || root.getAllElements().contains(head) || head.getAllElements().contains(root);
            if (!inside && !words.contains(folded(head.text()))) {
                var both = new Element("div");
                both.appendChild(new Element("p").text(head.text()));
                both.appendChild(root.clone());
                return both;
            }
        }
        return root;
    }

    static String folded(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
