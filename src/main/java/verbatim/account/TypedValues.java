package verbatim.account;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values as the database keeps them (jsonb): a record by its own fields, enums by their names, no field that holds nothing.
 * What a field is called and what a constant is called is therefore part of what is stored: to rename one takes a migration.
 */
public final class TypedValues {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            // What a record works out of its fields is not stored.
            .changeDefaultVisibility(all -> all.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
            .build();

    private TypedValues() {}

    /** As it is kept. */
    public static String written(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** As it is kept; nothing of nothing. */
    public static @Nullable String writtenOrNone(@Nullable Object value) {
        return value == null ? null : written(value);
    }

    /** What was written. */
    public static <T> T read(String written, Class<T> type) {
        return JSON.readValue(written, type);
    }

    /** Words by their names, several each. */
    public static Map<String, List<String>> lists(String written) {
        return JSON.readValue(written, new TypeReference<Map<String, List<String>>>() {});
    }

    /** Names by the ids of those who have them, as {@code jsonb_object_agg} puts them together. */
    public static Map<UUID, String> names(String written) {
        return JSON.readValue(written, new TypeReference<Map<UUID, String>>() {});
    }

    /** Whether something that was written has such words in it, and not only in the names of its fields. */
    public static boolean isAnyWord(String written, Predicate<String> such) {
        return isAnyWord(JSON.readTree(written), such);
    }

    private static boolean isAnyWord(JsonNode node, Predicate<String> such) {
        if (node.isString()) {
            return such.test(node.stringValue());
        }
        for (var inside : node) {
            if (isAnyWord(inside, such)) {
                return true;
            }
        }
        return false;
    }

    /** How many of what, by the names of constants. */
    static <T extends Enum<T>> Map<T, Integer> counts(String written, Class<T> of) {
        return JSON.readValue(written, JSON.getTypeFactory().constructMapType(Map.class, of, Integer.class));
    }

    /** What was written; nothing of nothing. */
    public static <T> @Nullable T readOrNone(@Nullable String written, Class<T> type) {
        return written == null ? null : read(written, type);
    }
}
