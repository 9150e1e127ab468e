package verbatim.passage.others;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import verbatim.message.Refusal;

/**
 * Annotations as rows: a collection, a page, a list or a single one of the W3C's Web Annotation Data Model (2017), among them
 * our own report; and what Hypothesis hands out, which is written a little otherwise.
 */
class AnnotationRows {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_ID = 2_000;

    private final List<OthersRow> rows = new ArrayList<>();

    OthersReading.Read read(String json) {
        var root = parsed(json);
        var items = items(root);
        if (items == null) {
            throw new OthersRefused(OthersRefusal.NO_ANNOTATIONS);
        }
        if (items.size() > OthersReading.MOST_ROWS) {
            throw new OthersRefused(OthersRefusal.TOO_MANY_ROWS, OthersReading.MOST_ROWS);
        }
        items.forEach(item -> rows.add(row(item)));
        int total = root.path("total").asInt(0);
        return new OthersReading.Read(
                List.of(), rows, total > rows.size() ? List.of(Refusal.of(OthersRefusal.MORE_ELSEWHERE, rows.size(), total)) : List.of());
    }

    private static JsonNode parsed(String json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new OthersRefused(OthersRefusal.BROKEN_JSON, at == null ? 1 : Math.max(1, at.getLineNr()));
        }
    }

    /** The annotations of whatever holds them; null where nothing does. */
    private static @Nullable List<JsonNode> items(JsonNode node) {
        if (node.isArray()) {
            return list(node);
        }
        for (var holder : List.of("items", "rows", "@graph")) {
            if (node.path(holder).isArray()) {
                return list(node.path(holder));
            }
        }
        var first = node.path("first");
        if (first.isString()) {
            throw new OthersRefused(OthersRefusal.PAGES_ELSEWHERE);
        }
        if (first.isObject()) {
            return first.path("items").isArray() ? list(first.path("items")) : null;
        }
        return node.has("target") ? List.of(node) : null;
    }

    private OthersRow row(JsonNode item) {
        var selectors = new ArrayList<WordsSelector>();
        Refusal refusal = null;
        try {
            for (var target : list(item.path("target"))) {
                selectors.add(new TargetSelectors(target).selector());
            }
            if (selectors.isEmpty()) {
                throw new OthersRefused(OthersRefusal.POINTS_TO_NO_WORDS);
            }
        } catch (OthersRefused why) {
            selectors.clear();
            refusal = why.refusals().getFirst();
        }
        var author = author(item);
        var bodies = new AnnotationBodies(item, author);
        return new OthersRow(
                rows.size() + 1,
                OthersReading.fit(text(item, "id", "@id"), LONGEST_ID).transform(AnnotationRows::orNull),
                author,
                day(text(item, "created", "modified", "updated")),
                selectors,
                bodies.words(),
                bodies.tags(),
                orNull(OthersReading.fit(text(item, "verbatim:finding"), LONGEST_NAME)),
                orNull(OthersReading.fit(text(item, "verbatim:kind"), LONGEST_NAME)),
                refusal);
    }

    private static @Nullable String author(JsonNode item) {
        var shown = text(item.path("user_info"), "display_name");
        var user = text(item, "user").replaceFirst("^acct:([^@]+)@.*$", "$1");
        return orNull(OthersReading.fit(shown.isBlank() ? user.isBlank() ? names(item.path("creator")) : user : shown, LONGEST_NAME));
    }

    /** Agents, each a name, an address or an object that has one. */
    static String names(JsonNode agents) {
        return list(agents).stream()
                .map(agent -> agent.isString() ? agent.stringValue() : text(agent, "name", "nickname", "id", "@id"))
                .filter(name -> !name.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    /** By the clock of whoever wrote it; null where it is no day. */
    static @Nullable LocalDate day(String moment) {
        try {
            return moment.length() < "2026-01-01".length() ? null : LocalDate.parse(moment.substring(0, "2026-01-01".length()));
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** What stands under the first of these names that has words; empty where none has. */
    static String text(JsonNode node, String... names) {
        return Stream.of(names).map(node::path).filter(JsonNode::isString).map(JsonNode::stringValue).filter(words -> !words.isBlank()).findFirst().orElse("");
    }

    /** One value, or several, or none: JSON-LD leaves the brackets of a list away where it has one. */
    static List<JsonNode> list(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        return node.isArray() ? node.valueStream().toList() : List.of(node);
    }

    static @Nullable String orNull(String words) {
        return words.isBlank() ? null : words;
    }
}
