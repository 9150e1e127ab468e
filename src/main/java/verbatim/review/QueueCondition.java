package verbatim.review;

import java.sql.Timestamp;
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
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.DoubtCode;
import verbatim.passage.Finding;
import verbatim.passage.Status;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;

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

    private static final String STANDING = "p.id in (select e.passage_id from evidence e where e.withdrawn_at is null";

    /** The condition of a filter; looks up whom its part of a speaker's name means. */
    static QueueCondition of(QueueFilter filter, JdbcClient jdbc, Instant now) {
        var made = new Making();
        if (!filter.statuses().isEmpty()) {
            made.parts.add(anyOf(filter.statuses()));
        } else {
            made.parts.add("p.status <> 'REMOVED'");
        }
        var nothing = filter.isTextTooShort();
        for (var part : filter.parts().entrySet()) {
            if (!nothing) {
                nothing = !made.addPart(part.getKey(), part.getValue(), jdbc, now);
            }
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

        /** Whether anything at all can pass it. */
        boolean addPart(QueuePart part, Object value, JdbcClient jdbc, Instant now) {
            switch (part) {
                case KIND -> parts.add(value == QueueKind.CLAIMS ? "p.kind = 'CLAIM'" : "p.kind <> 'CLAIM'");
                case SPEAKER -> {
                    return addSpeaker((String) value, jdbc);
                }
                case ARTICLE -> add("p.article_id = :article", "article", ((ArticleId) value).value());
                case PUBLICATION ->
                    add("p.article_id in (select id from article where publication = :publication)", "publication", value);
                case LANGUAGE -> add("p.article_id in (select id from article where language = :language)", "language", value);
                case FINDING -> add("p.finding = :finding", "finding", ((Finding) value).name());
                case WORDING -> add(STANDING + " and e.wording = :wording)", "wording", ((Wording) value).name());
                case RISK -> {
                    if (value == Anything.ANY) {
                        parts.add(STANDING + " and e.risks <> '{}')");
                    } else {
                        add(STANDING + " and e.risks @> array[cast(:risk as text)])", "risk", ((Risk) value).name());
                    }
                }
                case DOUBTS -> {
                    // As the index has it.
                    parts.add("p.open_doubts > 0");
                    if (value instanceof DoubtCode code) {
                        add("p.id in (select d.passage_id from doubt d where d.settled_at is null and d.code = :doubt)", "doubt", code.name());
                    }
                }
                case STALE -> parts.add("p.stale_finding is not null");
                case CHECKER -> addPerson("p.checker", "checker", value, "p.checker is null");
                case REVIEWER -> addPerson("p.approved_by", "reviewer", value, "p.approved_by is null");
                case ASSIGNEE -> addPerson("p.assignee", "assignee", value,
                        value == Whom.FREE ? "p.assigned_id is not null and p.assignee is null" : "p.assigned_id is null");
                case DUE -> {
                    add("p.due >= :dueFrom", "dueFrom", micros(((Due) value).from(now)));
                    add("p.due < :dueUntil", "dueUntil", micros(((Due) value).until(now)));
                }
                case AGE -> add("p.touched_at < :untouched", "untouched", Timestamp.from(((Age) value).since(now)));
                case TEXT -> add("p.plain like inside_pattern(:text)", "text", value);
            }
            return true;
        }

        private void addPerson(String column, String name, Object value, String unnamed) {
            if (value instanceof PersonId(var id)) {
                add(column + " = :" + name, name, id);
            } else {
                parts.add(unnamed);
            }
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
