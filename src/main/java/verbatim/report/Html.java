package verbatim.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML of which every text and every attribute is escaped, and every element closed in its turn. Nothing can be
 * written unescaped but the page's own style sheet.
 */
final class Html {

    private static final String MARKUP = "&<>\"'";
    private static final List<String> REFERENCES = List.of("&amp;", "&lt;", "&gt;", "&quot;", "&#39;");

    private final StringBuilder out = new StringBuilder("<!doctype html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes as names and values in turn; one whose value is null is left out. */
    Html open(String element, @Nullable String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element that was opened last, and ends the line in the file. */
    Html closeLine() {
        close();
        out.append('\n');
        return this;
    }

    /** An element that has no content. */
    Html empty(String element, @Nullable String... attributes) {
        tag(element, attributes);
        return this;
    }

    /** An element with nothing but text in it. */
    Html element(String element, String text, @Nullable String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** The house's own words; escaped all the same. */
    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Words that somebody wrote, whose direction may differ from that of the line they stand in. */
    Html theirs(String words) {
        return open("bdi").text(words).close();
    }

    /** A link where the address is one of the web, else its plain text: "javascript:" must never be clickable. */
    Html address(Run.Address address) {
        return address.ofTheWeb()
                .map(web -> open("a", "href", web, "rel", "noreferrer noopener", "class", "address").theirs(web).close())
                .orElseGet(() -> theirs(address.address()));
    }

    /** A link to the marks or the row of a passage in this page. */
    Html toPassage(String label) {
        return element("a", label, "href", "#" + rowId(label), "class", "passage");
    }

    /** The style sheet of the page, as it is: it comes with the application and holds nothing of a user's. */
    Html style(String sheet) {
        out.append("<style>\n").append(sheet).append("</style>\n");
        return this;
    }

    /** The page; nothing may be left open. */
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    /** The anchor of a passage's row in the table. */
    static String rowId(String label) {
        return "passage-" + label;
    }

    /** The anchor of a passage's first mark in the text. */
    static String markId(String label) {
        return "mark-" + label;
    }

    private void tag(String element, @Nullable String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]).append("=\"").append(escaped(value)).append('"');
            }
        }
        out.append('>');
    }

    /** The five characters of markup as references, and {@linkplain Harmless#onPage what could mislead} replaced. */
    private static String escaped(String text) {
        var harmless = Harmless.onPage(text);
        var escaped = new StringBuilder(harmless.length() + 16);
        for (int i = 0; i < harmless.length(); i++) {
            char c = harmless.charAt(i);
            int which = MARKUP.indexOf(c);
            if (which < 0) {
                escaped.append(c);
            } else {
                escaped.append(REFERENCES.get(which));
            }
        }
        return escaped.toString();
    }
}
