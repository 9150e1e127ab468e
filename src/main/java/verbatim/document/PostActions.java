package verbatim.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * What stands below a post that a page shows and only asks to act on it: "Reply", "Repost", "12 likes", "Share". Two such words at
 * least, and nothing else, fill what is taken from the page: one alone may be a heading, or said.
 */
final class PostActions {

    private static final int LONGEST = 120;
    private static final int MOST_NODES = 100;
    private static final int FEWEST = 2;
    private static final String MAY_HOLD = "ul, ol, menu, div, p, span, footer, section";
    private static final Pattern PARTS = Pattern.compile("[\\s·•|/,()]+|(?<![\\p{L}\\d])[\\d.,]+[KMkm]?(?![\\p{L}\\d])");
    private static final Set<String> ACTIONS = Set.of("reply", "replies", "retweet", "retweets", "repost", "reposts", "reblog", "reblogs", "boost", "boosts", "like", "likes", "liked",
            "favorite", "favorites", "favourite", "favourites", "quote", "quotes", "bookmark", "bookmarks", "share", "shares", "views", "follow", "comment", "comments", "report",
            "antworten", "teilen", "gefällt", "kommentieren", "kommentare", "kommentar", "merken", "zitieren", "folgen", "melden",
            "répondre", "retweeter", "republier", "aimer", "j'aime", "partager", "commenter", "commentaires", "enregistrer",
            "responder", "retuitear", "compartir", "comentar", "comentarios", "guardar", "rispondi", "condividi", "commenta", "commenti");
    /** Beside them; alone they ask for nothing. */
    private static final Set<String> LINKS = Set.of("more", "copy", "link", "save", "view", "on", "x", "post", "tweet", "open", "in", "app", "send", "print", "mehr", "mir", "me", "gusta", "mi", "piace", "le", "lien");

    private PostActions() {}

    /** Takes them from a page. */
    static void leaveOut(Document page) {
        for (Element each : page.body().select(MAY_HOLD)) {
            if (each.hasParent() && each.parent() != null && isOfActions(each)) {
                each.remove();
            }
        }
    }

    private static boolean isOfActions(Element element) {
        String text = words(element);
        if (text.isBlank()) {
            return false;
        }
        int actions = 0;
        for (String part : PARTS.split(text.toLowerCase(Locale.ROOT).replace('’', '\''))) {
            if (ACTIONS.contains(part)) {
                actions++;
            } else if (!part.isEmpty() && !LINKS.contains(part)) {
                return false;
            }
        }
        return actions >= FEWEST;
    }

    /** The words of an element; empty where they are too many for such a line, which no more of them is read to tell. */
    private static String words(Element element) {
        var words = new StringBuilder();
        int[] nodes = {0};
        var result = NodeTraversor.filter((node, depth) -> {
            if (node instanceof TextNode text) {
                words.append(text.text()).append(' ');
            }
            return ++nodes[0] > MOST_NODES || words.length() > LONGEST ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        }, element);
        return result == NodeFilter.FilterResult.STOP || words.length() > LONGEST || nodes[0] > MOST_NODES ? "" : words.toString();
    }
}
