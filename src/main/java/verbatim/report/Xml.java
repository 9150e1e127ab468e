package verbatim.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML of which every text and every attribute is escaped, and every element closed in its turn. What XML 1.0 has no
 * way to write is {@linkplain Harmless#inXml replaced}.
 */
final class Xml {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes as names and values in turn; one whose value is null is left out. */
    Xml open(String element, @Nullable String... attributes) {
        tag(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that has no content. */
    Xml empty(String element, @Nullable String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    /** An element with nothing but text in it. */
    Xml element(String element, String text, @Nullable String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Text, as it is. */
    Xml text(String text) {
        escape(text, false);
        return this;
    }

    /** The file; nothing may be left open. */
    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void tag(String element, @Nullable String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(value, true);
                out.append('"');
            }
        }
    }

    /** White space of an attribute, and a carriage return anywhere, would be read as something else (XML 1.0, 2.11 and 3.3.3). */
    private void escape(String text, boolean attribute) {
        var harmless = Harmless.inXml(text);
        for (int i = 0; i < harmless.length(); i++) {
            char c = harmless.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                case '\n', '\t' -> {
                    if (attribute) {
                        out.append("&#").append((int) c).append(';');
                    } else {
                        out.append(c);
                    }
                }
                default -> out.append(c);
            }
        }
    }
}
