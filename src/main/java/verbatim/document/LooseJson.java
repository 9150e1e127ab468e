package verbatim.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * JSON as it stands in pages: with commas too many, line ends within words, and what once hid it from old browsers. Objects
 * become maps, arrays lists, all other values strings; of what breaks off, the part before is kept.
 */
final class LooseJson {

    private static final Pattern WRAPPING = Pattern.compile(
            "\\A\\s*<!--|-->\\s*\\z|(?:/\\*|//)?\\s*<!\\[CDATA\\[\\s*(?:\\*/)?|(?:/\\*|//)?\\s*\\]\\]>\\s*(?:\\*/)?|<!--.*?-->", Pattern.DOTALL);

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_MISSING_VALUES, JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .build();

    private LooseJson() {}

    /** A map or a list; null where there is neither. */
    static @Nullable Object read(String json) {
        var bare = WRAPPING.matcher(json).replaceAll("").strip();
        Object root = null;
        Deque<Object> open = new ArrayDeque<>();
        var name = "";
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bare)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    name = parser.currentName();
                } else if (token.isStructStart()) {
                    Object value = token == JsonToken.START_OBJECT ? new LinkedHashMap<String, Object>() : new ArrayList<Object>();
                    put(open.peek(), name, value);
                    root = root == null ? value : root;
                    open.push(value);
                } else if (token.isStructEnd()) {
                    open.pop();
                    if (open.isEmpty()) {
                        return root;
                    }
                } else if (token != JsonToken.VALUE_NULL) {
                    put(open.peek(), name, parser.getString());
                }
            }
        } catch (JacksonException brokenOff) {
            return root;
        }
        return root;
    }

    @SuppressWarnings("unchecked") // made above
    private static void put(@Nullable Object parent, String name, Object value) {
        if (parent instanceof Map<?, ?>) {
            ((Map<String, Object>) parent).putIfAbsent(name, value);
        } else if (parent instanceof List<?>) {
            ((List<Object>) parent).add(value);
        }
    }

    /** What stands at a name; null where the object has none, or is none. */
    static @Nullable Object at(@Nullable Object object, String name) {
        return object instanceof Map<?, ?> map ? map.get(name) : null;
    }

    /** The string at a name; null where there is none. */
    static @Nullable String words(@Nullable Object object, String name) {
        return at(object, name) instanceof String words && !words.isBlank() ? words : null;
    }

    /** The elements of a list; a value that stands alone is its only one. */
    static Stream<Object> each(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case List<?> list -> list.stream().map(Object.class::cast);
            default -> Stream.of(value);
        };
    }
}
