package verbatim.passage.others;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an annotation says: its words, a paragraph for each body, and what it is filed under. Markup in them is words like any
 * other. What our own report says of status and speaker in words stands in the annotation as codes, or in the article.
 */
class AnnotationBodies {

    private static final Set<String> FILING = Set.of("tagging", "classifying");
    private static final Set<String> SAID_IN_CODES = Set.of("assessing", "describing");
    private static final int MOST_BODIES = 200;
    private static final int LONGEST_TAG = 200;
    private static final int LONGEST_WORDS = 18_000;

    private final @Nullable String author;
    private final boolean ours;
    private final List<String> paragraphs = new ArrayList<>();
    private final Set<String> tags = new LinkedHashSet<>();

    AnnotationBodies(JsonNode item, @Nullable String author) {
        this.author = author;
        ours = item.has("verbatim:status");
        say(AnnotationRows.text(item, "bodyValue"), "");
        say(AnnotationRows.text(item, "text"), "");
        AnnotationRows.list(item.path("tags")).forEach(tag -> tag(tag.isString() ? tag.stringValue() : ""));
        AnnotationRows.list(item.path("body")).stream().limit(MOST_BODIES).forEach(this::body);
    }

    private void body(JsonNode body) {
        if (body.isString()) {
            say(body.stringValue(), "");
            return;
        }
        var several = AnnotationRows.list(body.path("items"));
        if (!several.isEmpty()) {
            // A choice of the same thing in several languages, mostly: the first is the one to show.
            several.stream().limit(1).filter(one -> !one.has("items")).forEach(this::body);
            return;
        }
        var purposes = AnnotationRows.list(body.path("purpose")).stream().filter(JsonNode::isString).map(JsonNode::stringValue).toList();
        var words = AnnotationRows.text(body, "value", "chars");
        if (purposes.stream().anyMatch(FILING::contains)) {
            tag(words);
        } else if (!ours || purposes.stream().noneMatch(SAID_IN_CODES::contains)) {
            say(words.isEmpty() ? source(body) : words, AnnotationRows.names(body.path("creator")));
        }
    }

    /** A source that it points to: what it is called, where it is cited, what stands there. */
    private static String source(JsonNode body) {
        var title = AnnotationRows.text(body, "verbatim:title", "label", "title");
        var address = AnnotationRows.text(body, "source", "id", "@id");
        var all = new LinkedHashSet<String>();
        all.add(title);
        all.add(AnnotationRows.text(body, "verbatim:locator"));
        all.add(address.startsWith("urn:") ? "" : address);
        all.remove("");
        var excerpt = AnnotationRows.text(AnnotationRows.list(body.path("selector")).stream().findFirst().orElse(body), "exact");
        return String.join(", ", all) + (excerpt.isEmpty() ? "" : ": “" + excerpt + "”");
    }

    private void say(String words, String by) {
        var fit = OthersReading.fit(words);
        if (!fit.isEmpty()) {
            paragraphs.add(by.isBlank() || by.equals(author) ? fit : OthersReading.fit(by) + ": " + fit);
        }
    }

    private void tag(String words) {
        var fit = OthersReading.fit(words, LONGEST_TAG);
        if (!fit.isEmpty()) {
            tags.add(fit);
        }
    }

    String words() {
        return OthersReading.fit(String.join("\n", paragraphs), LONGEST_WORDS);
    }

    List<String> tags() {
        return tags.stream().limit(MOST_BODIES / 4).toList();
    }
}
