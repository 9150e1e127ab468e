package verbatim.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.passage.Status;

/**
 * A filter of the queue as SQL over {@code passage p}, its values as parameters.
 *
 * @param parts all of which have to hold
 * @param nothing whether it is known already that nothing passes
 */
record QueueCondition(List<String> parts, Map<String, Object> parameters, boolean nothing) {

    /** Up to so many speakers of a name are named to the database one by one. */
    private static final int FEW = 500;

    /** By any of their names, the desk's and those that articles print; whoever turned out to be one is one. */
    private static final String SPEAKERS = """
            select k.id from speaker k where k.is_now in (
                select n.is_now from speaker n where n.plain like inside_pattern(:speaker)
                union select n.is_now from article_speaker s join speaker n on n.id = s.speaker_id where s.plain like inside_pattern(:speaker))""";

    /** The condition of a filter; looks up whom its part of a speaker's name means. */
    static QueueCondition of(QueueFilter filter, JdbcClient jdbc, Instant now) {
        var made = new Making();
        if (!filter.statuses().isEmpty()) {
            made.parts.add(anyOf(filter.statuses()));
        } else {
            made.parts.add("p.status <> 'REMOVED'");
        }
        if (filter.finding() != null) {
            made.add("p.finding = :finding", "finding", filter.finding().name());
        }
        if (filter.article() != null) {
            made.add("p.article_id = :article", "article", filter.article().value());
        }
        if (filter.checker() != null) {
            made.add("p.checker = :checker", "checker", filter.checker().value());
        }
        if (filter.text() != null) {
            made.add("p.plain like inside_pattern(:text)", "text", filter.text());
        }
        if (filter.due() != null) {
            made.add("p.due >= :dueFrom", "dueFrom", micros(filter.due().from(now)));
            made.add("p.due < :dueUntil", "dueUntil", micros(filter.due().until(now)));
        }
        if (filter.doubted()) {
            // As the index has it.
            made.parts.add("p.open_doubts > 0");
        }
        var nothing = filter.isTextTooShort();
        if (filter.speaker() != null && !nothing) {
            nothing = !made.addSpeaker(filter.speaker(), jdbc);
        }
        return new QueueCondition(List.copyOf(made.parts), Map.copyOf(made.parameters), nothing);
    }

    /** In front of a further condition, or of none. */
    String where() {
        return parts.isEmpty() ? " where true" : " where " + String.join(" and ", parts);
    }

    /** Spelled out as the index of what is open has it, so that the database sees that it is the same. */
    private static String anyOf(Set<Status> statuses) {
        return statuses.stream()
                .sorted()
                .map(status -> "'" + status.name() + "'")
                .collect(Collectors.joining(", ", "p.status in (", ")"));
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static final class Making {
        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        void add(String part, String name, Object value) {
            parts.add(part);
            parameters.put(name, value);
        }

        /** Whether there is any such speaker. One alone has an index in the order of the queue. */
        boolean addSpeaker(String name, JdbcClient jdbc) {
            var ids = jdbc.sql(SPEAKERS + " limit " + (FEW + 1)).param("speaker", name).query(UUID.class).list();
            if (ids.size() == 1) {
                add("p.speaker_id = :speaker", "speaker", ids.getFirst());
            } else if (ids.size() <= FEW) {
                add("p.speaker_id = any(:speaker)", "speaker", ids.toArray(UUID[]::new));
            } else {
                add("p.speaker_id in (" + SPEAKERS + ")", "speaker", name);
            }
            return !ids.isEmpty();
        }
    }
}
