package verbatim.passage.others;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One target of an annotation. Its selectors are several ways to the same place; of these, the one by words is taken, and
 * that by numbers beside it. One that narrows another down is taken where the other points to no words itself.
 */
class TargetSelectors {

    private static final String QUOTE = "TextQuoteSelector";
    private static final String POSITION = "TextPositionSelector";
    private static final String RANGE = "RangeSelector";
    private static final int LONGEST_WORDS = 20_000;
    private static final int MOST_SELECTORS = 50;
    private static final int DEEPEST = 5;

    /** RFC 6920: a text by its hash. */
    private static final Pattern HASH_NAME = Pattern.compile("ni:///sha-256;([A-Za-z0-9_-]{43})");

    private final JsonNode target;
    private final List<JsonNode> quotes = new ArrayList<>();
    private final List<JsonNode> positions = new ArrayList<>();
    private boolean byRange;

    TargetSelectors(JsonNode target) {
        this.target = target;
        sort(target.path("selector"), 0);
    }

    private void sort(JsonNode selectors, int depth) {
        var all = AnnotationRows.list(selectors);
        if (depth > DEEPEST || all.size() > MOST_SELECTORS) {
            throw new OthersRefused(OthersRefusal.POINTS_INTO_WORDS);
        }
        for (var selector : all) {
            var type = types(selector);
            var isNarrowed = selector.has("refinedBy");
            if (isNarrowed && (type.contains(QUOTE) || type.contains(POSITION))) {
                throw new OthersRefused(OthersRefusal.POINTS_INTO_WORDS);
            }
            if (type.contains(QUOTE)) {
                quotes.add(selector);
            } else if (type.contains(POSITION)) {
                positions.add(selector);
            } else if (isNarrowed) {
                sort(selector.path("refinedBy"), depth + 1);
            } else {
                byRange |= type.contains(RANGE);
            }
        }
    }

    private static List<String> types(JsonNode node) {
        return AnnotationRows.list(node.has("type") ? node.path("type") : node.path("@type")).stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .map(type -> type.substring(type.indexOf(':') + 1))
                .toList();
    }

    WordsSelector selector() {
        var exact = new LinkedHashSet<String>();
        quotes.forEach(quote -> exact.add(OthersReading.fit(AnnotationRows.text(quote, "exact"))));
        exact.remove("");
        if (exact.size() > 1) {
            throw new OthersRefused(OthersRefusal.POINTS_TO_SEVERAL);
        }
        var position = positions.isEmpty() ? null : positions.getFirst();
        if (exact.isEmpty() && position == null) {
            throw new OthersRefused(byRange ? OthersRefusal.POINTS_BY_RANGE : OthersRefusal.POINTS_TO_NO_WORDS);
        }
        var words = exact.isEmpty() ? "" : exact.getFirst();
        if (words.length() > LONGEST_WORDS) {
            throw new OthersRefused(OthersRefusal.WORDS_TOO_LONG, LONGEST_WORDS);
        }
        var quote = quotes.isEmpty() ? target : quotes.getFirst();
        return new WordsSelector(
                words,
                around(quote, "prefix"),
                around(quote, "suffix"),
                position == null ? null : number(position.path("start")),
                position == null ? null : number(position.path("end")),
                textHash());
    }

    /** White space at the edge of the context belongs to it. */
    private static String around(JsonNode quote, String name) {
        var words = quote.path(name).isString() ? quote.path(name).stringValue() : "";
        return words.length() > LONGEST_WORDS ? "" : words;
    }

    private static @Nullable Integer number(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt() ? (Integer) node.intValue() : null;
    }

    private @Nullable String textHash() {
        for (var name : List.of(AnnotationRows.text(target.path("state"), "cached"), AnnotationRows.text(target, "source"))) {
            var hash = HASH_NAME.matcher(name);
            if (hash.matches()) {
                return HexFormat.of().formatHex(Base64.getUrlDecoder().decode(hash.group(1)));
            }
        }
        return null;
    }
}
