package verbatim.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.Status;
import verbatim.speaker.SpeakerId;

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
    private static final String NAMED = """
            k.is_now in (
                select n.is_now from speaker n where n.plain like inside_pattern(:speaker)
                union select n.is_now from article_speaker s join speaker n on n.id = s.speaker_id where s.plain like inside_pattern(:speaker))""";

    /** Of {@code p}: of articles that are not signed off. Of those that {@code :me} looks at blind nobody tells them whether they are. */
    static final String NOT_SIGNED_OFF = """
            p.article_id in (
                select id from article where not signed_off and id <> all(array(select b.article_id from blind_look b where b.person_id = :me)))""";

    private static final String STANDING = "p.id in (select e.passage_id from evidence e where e.withdrawn_at is null";

    /** The condition of a filter, for {@code :me} who asks; looks up whom its part of a speaker's name means. */
    static QueueCondition of(QueueFilter filter, PersonId me, JdbcClient jdbc, Instant now) {
        var made = new Making();
        made.parameters.put("me", me.value());
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
                    if (!(value instanceof SpeakerId(var id))) {
                        return addSpeaker((String) value, jdbc);
                    }
                    return addSpeakers("k.is_now = (select o.is_now from speaker o where o.id = :speaker)", id, jdbc);
                }
                case ARTICLE -> add("p.article_id = :article", "article", ((ArticleId) value).value());
                case PUBLICATION -> parts.add("p.article_id in (select id from article where " + is("publication", "publication", value) + ")");
                case LANGUAGE -> parts.add("p.article_id in (select id from article where " + is("language", "language", value) + ")");
                case FINDING -> parts.add(is("p.finding", "finding", value));
                case WORDING -> parts.add(STANDING + " and " + is("e.wording", "wording", value) + ")");
                case RISK -> {
                    if (value == Anything.ANY) {
                        parts.add(STANDING + " and e.risks <> '{}')");
                    } else {
                        add(STANDING + " and e.risks && cast(:risk as text[]))", "risk", names(value));
                    }
                }
                case DOUBTS -> {
                    // As the index has it.
                    parts.add("p.open_doubts > 0");
                    if (value != Anything.ANY) {
                        parts.add("p.id in (select d.passage_id from doubt d where d.settled_at is null and " + is("d.code", "doubt", value) + ")");
                    }
                }
                case SIGN_OFF -> parts.add(NOT_SIGNED_OFF + " and ("
                        + Arrays.stream(Caveat.Kind.values())
                                .filter(kind -> value == Anything.ANY || AnyOf.several(value).contains(kind))
                                .map(Caveat.Kind::condition)
                                .collect(Collectors.joining(" or "))
                        + ")");
                case STALE -> parts.add("p.stale_finding is not null");
                case CHECKER -> parts.add(anybody("p.checker", "checker", value));
                case REVIEWER -> parts.add(anybody("p.approved_by", "reviewer", value));
                case ASSIGNEE -> parts.add(anybody("p.assignee", "assignee", value));
                case DUE -> parts.add(WantedBy.isBetween(micros(((Due) value).from(now)), micros(((Due) value).until(now))));
                case AGE -> add("p.touched_at < :untouched", "untouched", Timestamp.from(((Age) value).since(now)));
                case TEXT -> add("p.plain like inside_pattern(:text)", "text", value);
            }
            return true;
        }

        /** That a column holds the value, or one of several. One alone is asked for so that its index gives the queue's order. */
        private String is(String column, String name, Object value) {
            if (value instanceof AnyOf) {
                parameters.put(name, names(value));
                return column + " = any(:" + name + ")";
            }
            parameters.put(name, value instanceof Enum<?> constant ? constant.name() : value);
            return column + " = :" + name;
        }

        private static String[] names(Object value) {
            return AnyOf.several(value).stream().map(one -> one instanceof Enum<?> constant ? constant.name() : one.toString()).toArray(String[]::new);
        }

        /** That a column names the person, or one of several; or nobody. */
        private String anybody(String column, String name, Object value) {
            var any = new ArrayList<String>();
            var people = new ArrayList<UUID>();
            for (var one : AnyOf.several(value)) {
                if (one instanceof PersonId(var id)) {
                    people.add(id);
                } else {
                    any.add(unnamed(column, one == Whom.FREE));
                }
            }
            if (people.size() == 1) {
                parameters.put(name, people.getFirst());
                any.add(column + " = :" + name);
            } else if (!people.isEmpty()) {
                parameters.put(name, people.toArray(UUID[]::new));
                any.add(column + " = any(:" + name + ")");
            }
            return any.size() == 1 ? any.getFirst() : any.stream().collect(Collectors.joining(") or (", "((", "))"));
        }

        private static String unnamed(String column, boolean free) {
            if (free) {
                return "p.assigned_id is not null and p.assignee is null";
            }
            return column.equals("p.assignee") ? "p.assigned_id is null" : column + " is null";
        }

        boolean addSpeaker(String name, JdbcClient jdbc) {
            return addSpeakers(NAMED, name, jdbc);
        }

        /** Whether there is any such speaker. One alone has an index in the order of the queue. */
        private boolean addSpeakers(String who, Object value, JdbcClient jdbc) {
            var speakers = "select k.id from speaker k where " + who;
            var ids = jdbc.sql(speakers + " limit " + (FEW + 1)).param("speaker", value).query(UUID.class).list();
            if (ids.size() == 1) {
                add("p.speaker_id = :speaker", "speaker", ids.getFirst());
            } else if (ids.size() <= FEW) {
                add("p.speaker_id = any(:speaker)", "speaker", ids.toArray(UUID[]::new));
            } else {
                add("p.speaker_id in (" + speakers + ")", "speaker", value);
            }
            return !ids.isEmpty();
        }
    }
}
