package verbatim.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Status;

/**
 * Which passages the queue shows. Immutable, and the same as the query part of its address, so that a queue can be
 * bookmarked and sent to a colleague.
 *
 * @param statuses empty for all
 * @param parts what else has to hold, all of it; see {@link QueuePart} for the values of each, of which {@link AnyOf} means several
 */
public record QueueFilter(Set<Status> statuses, Map<QueuePart, Object> parts) {

    /** Fewer letters and digits than this are in too many passages, and no index finds them. */
    private static final int SHORTEST_TEXT = 3;

    /** No address can ask for more of one part. */
    private static final int MOST_VALUES = 100;

    private static final String STATUS = "status";
    private static final String UNVERIFIED_WORD = "unverified";
    private static final String ALL_WORD = "all";

    /** Everything. */
    public static final QueueFilter ALL = new QueueFilter(Set.of(), Map.of());

    /** What is not at an end. */
    public static final QueueFilter UNVERIFIED = ALL.withStatuses(Status.UNVERIFIED);

    /** What waits for a second person. */
    public static final QueueFilter AWAITING_REVIEW = ALL.withStatuses(Set.of(Status.AWAITING_REVIEW));

    /**
     * Trims what somebody typed; blank words filter nothing. U+0000, which the database cannot hold, becomes U+FFFD.
     *
     * @throws IllegalArgumentException if a part has a value that it does not take, or several where it takes one
     */
    public QueueFilter {
        statuses = Set.copyOf(statuses);
        var read = new EnumMap<QueuePart, Object>(QueuePart.class);
        parts.forEach((part, value) -> {
            var kept = part.of(values(value));
            if (kept != null) {
                read.put(part, kept);
            }
        });
        parts = Collections.unmodifiableMap(read);
    }

    /** The same filter for these statuses; empty for all. */
    public QueueFilter withStatuses(Set<Status> value) {
        return new QueueFilter(value, parts);
    }

    /** The same filter with another value of a part; null for none. */
    public QueueFilter with(QueuePart part, @Nullable Object value) {
        var changed = new EnumMap<QueuePart, Object>(QueuePart.class);
        changed.putAll(parts);
        if (value == null) {
            changed.remove(part);
        } else {
            changed.put(part, value);
        }
        return new QueueFilter(statuses, changed);
    }

    /** The same filter where any of these values of a part will do; none for whatever there is. */
    public QueueFilter withAny(QueuePart part, Collection<?> values) {
        return with(part, part.of(values));
    }

    /** What it asks of a part: any of these will do; none where it asks for nothing. */
    public List<Object> values(QueuePart part) {
        return values(parts.get(part));
    }

    private static List<Object> values(@Nullable Object value) {
        return value == null ? List.of() : AnyOf.several(value);
    }

    /** What it asks of a part; null where that is nothing, or nothing of this type, or several. */
    public <T> @Nullable T value(QueuePart part, Class<T> type) {
        var value = parts.get(part);
        return type.isInstance(value) ? type.cast(value) : null;
    }

    /** Whether it asks for words that are too short to be looked for: then it lets nothing through. */
    public boolean isTextTooShort() {
        var text = value(QueuePart.TEXT, String.class);
        return text != null && text.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_TEXT;
    }

    /** Whether it lets through what it did not a moment ago though nobody did anything. */
    boolean goesByTheTime() {
        return parts.keySet().stream().anyMatch(QueuePart::goesByTheTime);
    }

    /** Whether it means whoever looks. */
    boolean isMine() {
        return parts.values().stream().anyMatch(value -> values(value).contains(Whom.ME));
    }

    /** The same where whoever looks is somebody. */
    QueueFilter as(Object me) {
        var named = this;
        for (var part : parts.keySet()) {
            var values = values(part);
            if (values.contains(Whom.ME)) {
                named = named.withAny(part, values.stream().map(value -> value == Whom.ME ? me : value).toList());
            }
        }
        return named;
    }

    /** The parameters of its address. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (statuses.equals(Status.UNVERIFIED)) {
            parameters.put(STATUS, List.of(UNVERIFIED_WORD));
        } else if (!statuses.isEmpty()) {
            parameters.put(STATUS, EnumSet.copyOf(statuses).stream().map(QueuePart::word).toList());
        }
        parts.forEach((part, value) -> parameters.put(part.parameter(), values(value).stream().map(part::word).toList()));
        return parameters;
    }

    /** Whether an address asks for anything that a filter makes sense of, be it for all there is; any other word of it is none of the queue's. */
    public static boolean isIn(Map<String, List<String>> parameters) {
        return parameters.getOrDefault(STATUS, List.of()).contains(ALL_WORD) || !of(parameters).equals(ALL);
    }

    /** The same, for an address that says so too where all is shown: without any, everybody sees what waits for them. */
    public Map<String, List<String>> address() {
        var parameters = parameters();
        return parameters.isEmpty() ? Map.of(STATUS, List.of(ALL_WORD)) : parameters;
    }

    /** Reads an address; what it cannot make sense of filters nothing. */
    public static QueueFilter of(Map<String, List<String>> parameters) {
        var statuses = EnumSet.noneOf(Status.class);
        for (var word : parameters.getOrDefault(STATUS, List.of())) {
            if (word.equals(UNVERIFIED_WORD)) {
                statuses.addAll(Status.UNVERIFIED);
            } else {
                var status = QueuePart.value(word, List.of(Status.values()));
                if (status != null) {
                    statuses.add(status);
                }
            }
        }
        var parts = new EnumMap<QueuePart, Object>(QueuePart.class);
        for (var part : QueuePart.values()) {
            var values = new ArrayList<>();
            parameters.getOrDefault(part.parameter(), List.of()).stream().limit(part.takesSeveral() ? MOST_VALUES : 1).forEach(word -> {
                var value = part.read(word);
                if (value != null) {
                    values.add(value);
                }
            });
            var asked = part.of(values);
            if (asked != null) {
                parts.put(part, asked);
            }
        }
        return new QueueFilter(statuses, parts);
    }
}
