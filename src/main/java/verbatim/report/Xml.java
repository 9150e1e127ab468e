package verbatim.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML of which every text and every attribute is escaped, and every element closed in its turn. What XML 1.0 has no
 * way to write is {@linkplain Harmless#inXml replaced}.
 */
final class Xml {

    /** How many characters are gathered before they are written on: a whole document would be held twice. */
    private static final int FULL = 16_384;

    private final Writer writer;
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** @param to memory; it is not closed */
    Xml(OutputStream to) {
        writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    }

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
        if (out.length() > FULL) {
            writeOn();
        }
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

    /** Ends the file; nothing may be left open. */
    void end() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        try {
            writer.append(out).flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
    }

    private void writeOn() {
        try {
            writer.append(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        out.setLength(0);
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
        int from = 0;
        for (int i = 0; i < harmless.length(); i++) {
            var reference = reference(harmless.charAt(i), attribute);
            if (reference != null) {
                out.append(harmless, from, i).append(reference);
                from = i + 1;
            }
        }
        out.append(harmless, from, harmless.length());
    }

    private static @Nullable String reference(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            default -> null;
        };
    }
}
