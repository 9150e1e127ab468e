package verbatim.speaker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of the desk's speakers, as those who change them need them. Whoever holds some holds all whose rows change with
 * theirs, those who have gone into them and those of the same full names, and in one order, so that no two wait for each other
 * crosswise; a row that is held here can still be named by articles.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SpeakerRows {

    /** Of a full name that several have, who is somebody else: it says no more who it is. */
    private static final String NAMES = "full_name in (select full_name from speaker where is_now = any(:speakers))";

    /** By both indexes of the full names. */
    private static final String CHANGE_TOGETHER = """
            with own as (select id, full_name from speaker where is_now = any(:ids)),
            names as (select full_name from own where full_name is not null union select cast(:name as text) where cast(:name as text) is not null)
            select id from speaker where id in (
                select id from own
                union select o.id from names n join speaker o on o.full_name = n.full_name and o.has_namesake
                union select o.id from names n join speaker o on o.full_name = n.full_name and not o.has_namesake)
            order by id for no key update""";

    private final JdbcClient jdbc;

    SpeakerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A speaker.
     *
     * @param into whom it has gone into; null where that is nobody
     * @param isNow who is meant in the end
     */
    record Row(SpeakerId id, NamedSpeaker named, @Nullable String fullName, @Nullable SpeakerId into, SpeakerId isNow, long version) {}

    /** @throws SpeakerRefused if there is none */
    Row find(SpeakerId id) {
        return jdbc.sql("select * from speaker where id = :id")
                .param("id", id.value())
                .query(SpeakerRows::row)
                .optional()
                .orElseThrow(() -> new SpeakerRefused(SpeakerRefusal.SPEAKER_NOT_THERE));
    }

    /**
     * Keeps others from changing these until the transaction ends.
     *
     * @throws SpeakerRefused if one is not there, or has gone into another
     */
    Map<SpeakerId, Row> hold(Collection<SpeakerId> ids) {
        return hold(ids, null);
    }

    /**
     * The same where one of them is to be called otherwise.
     *
     * @param name the full name that they are to have; null where it is none
     */
    Map<SpeakerId, Row> hold(Collection<SpeakerId> ids, @Nullable String name) {
        var uuids = ids.stream().map(SpeakerId::value).toArray(UUID[]::new);
        if (name != null) {
            // Of two who are called so at this moment, the second has to see the first; see DeskSpeakers.holdNames.
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('speaker ' || :name, 0))").param("name", name).query(row -> {});
        }
        jdbc.sql(CHANGE_TOGETHER).param("ids", uuids).param("name", name, Types.VARCHAR).query(UUID.class).list();
        // Read apart: where it waited for the lock, the statement would still see what there was before.
        var rows = jdbc.sql("select * from speaker where id = any(:ids)").param("ids", uuids).query(SpeakerRows::row).list();
        for (var id : ids) {
            var row = rows.stream().filter(one -> one.id().equals(id)).findFirst()
                    .orElseThrow(() -> new SpeakerRefused(SpeakerRefusal.SPEAKER_NOT_THERE));
            if (row.into() != null) {
                throw new SpeakerRefused(SpeakerRefusal.GONE_INTO, row.named().name(), find(row.isNow()).named().name());
            }
        }
        return rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var into = row.getObject("merged_into", UUID.class);
        return new Row(
                new SpeakerId(row.getObject("id", UUID.class)),
                new NamedSpeaker(row.getString("name"), row.getString("description"), SpeakerKind.valueOf(row.getString("kind"))),
                row.getString("full_name"),
                into == null ? null : new SpeakerId(into),
                new SpeakerId(row.getObject("is_now", UUID.class)),
                row.getLong("version"));
    }

    /** Adds one; {@link #tellNamesakes} has to follow. */
    SpeakerId add(NamedSpeaker named, @Nullable SpeakerId into, Instant at) {
        var id = SpeakerId.fresh();
        jdbc.sql("""
                        insert into speaker (id, name, description, kind, full_name, words, added_at, merged_into, is_now, has_namesake)
                        values (:id, :name, :description, :kind, :full, :words, :at, :into, :now, :full is not null)""")
                .param("id", id.value())
                .param("name", named.name())
                .param("description", named.description(), Types.VARCHAR)
                .param("kind", named.kind().name())
                .param("full", named.fullName().orElse(null), Types.VARCHAR)
                .param("words", named.words())
                .param("at", Timestamp.from(at))
                .param("into", into == null ? null : into.value(), Types.OTHER)
                .param("now", into == null ? id.value() : into.value())
                .update();
        return id;
    }

    /** Adds several who are all one with another from the beginning, in their order; {@link #tellNamesakes} has to follow. */
    List<SpeakerId> add(List<NamedSpeaker> named, SpeakerId into, Instant at) {
        var ids = named.stream().map(one -> SpeakerId.fresh()).toList();
        jdbc.sql("""
                        insert into speaker (id, name, description, kind, full_name, words, added_at, merged_into, is_now, has_namesake)
                        select id, name, description, kind, full_name, string_to_array(words, ' '), cast(:at as timestamptz), :into, :into, full_name is not null
                        from unnest(:ids, :names, :descriptions, :kinds, :full, :words) as named (id, name, description, kind, full_name, words)""")
                .param("ids", ids.stream().map(SpeakerId::value).toArray(UUID[]::new))
                .param("names", named.stream().map(NamedSpeaker::name).toArray(String[]::new))
                .param("descriptions", named.stream().map(NamedSpeaker::description).toArray(String[]::new))
                .param("kinds", named.stream().map(one -> one.kind().name()).toArray(String[]::new))
                .param("full", named.stream().map(one -> one.fullName().orElse(null)).toArray(String[]::new))
                .param("words", named.stream().map(one -> String.join(" ", one.words())).toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .param("into", into.value())
                .update();
        return ids;
    }

    /** Calls one otherwise; {@link #tellNamesakes} has to follow. */
    void describe(SpeakerId id, NamedSpeaker named) {
        jdbc.sql("""
                        update speaker set name = :name, description = :description, kind = :kind, full_name = :full, words = :words,
                            has_namesake = :full is not null, version = version + 1
                        where id = :id""")
                .param("id", id.value())
                .param("name", named.name())
                .param("description", named.description(), Types.VARCHAR)
                .param("kind", named.kind().name())
                .param("full", named.fullName().orElse(null), Types.VARCHAR)
                .param("words", named.words())
                .update();
    }

    /** Who has this full name, under whatever name they are known. */
    List<SpeakerId> called(String fullName) {
        return jdbc.sql("select distinct is_now from speaker where full_name = :name")
                .param("name", fullName)
                .query((row, n) -> new SpeakerId(row.getObject("is_now", UUID.class)))
                .list();
    }

    /** Whether somebody has gone into this one who has this full name, and is found by it. */
    boolean isKnownBy(SpeakerId id, String fullName) {
        return jdbc.sql("select exists (select from speaker where is_now = :id and id <> :id and full_name = :name)")
                .param("id", id.value())
                .param("name", fullName)
                .query(Boolean.class)
                .single();
    }

    /**
     * Lets one, with all who have gone into it, go into another.
     *
     * @param end who that one is in the end
     */
    void join(SpeakerId id, SpeakerId into, SpeakerId end) {
        jdbc.sql("""
                        update speaker set is_now = :end, merged_into = case when id = :id then :into else merged_into end,
                            version = version + case when id = :id then 1 else 0 end
                        where is_now = :id""")
                .param("id", id.value())
                .param("into", into.value())
                .param("end", end.value())
                .update();
    }

    /** Takes that back: those who had gone into it come with it. */
    void part(SpeakerId id) {
        jdbc.sql("""
                        with recursive own as (
                            select id from speaker where id = :id
                            union all select s.id from speaker s join own on s.merged_into = own.id)
                        update speaker set is_now = :id, merged_into = case when id = :id then null else merged_into end,
                            version = version + case when id = :id then 1 else 0 end
                        where id in (select id from own)""")
                .param("id", id.value())
                .update();
    }

    /** Says anew of the full names of these, under all of their names, whether others have them. */
    void tellNamesakes(Collection<SpeakerId> speakers) {
        var ids = speakers.stream().map(SpeakerId::value).toArray(UUID[]::new);
        jdbc.sql("update speaker s set has_namesake = true where not has_namesake and " + NAMES + """
                         and exists (select from speaker o where o.full_name = s.full_name and o.is_now <> s.is_now)""")
                .param("speakers", ids)
                .update();
        // One row of them is found by the name, where all are one.
        jdbc.sql("update speaker s set has_namesake = false where has_namesake and " + NAMES + """
                         and not exists (select from speaker o where o.full_name = s.full_name and (o.is_now <> s.is_now or not o.has_namesake))
                         and id = (select o.id from speaker o where o.full_name = s.full_name order by o.merged_into is not null, o.id limit 1)""")
                .param("speakers", ids)
                .update();
    }

    /** Says of two, under all of their names, that they are not one; or with null that it is to be asked again. */
    void keepApart(SpeakerId one, SpeakerId other, @Nullable UUID by, Instant at) {
        var changed = jdbc.sql("""
                        update same_speaker set parted_by = cast(:by as uuid), parted_at = cast(:at as timestamptz)
                        from speaker a, speaker b
                        where a.id = one and b.id = same_speaker.other
                            and (a.is_now = :one and b.is_now = :other or a.is_now = :other and b.is_now = :one)""")
                .param("one", one.value())
                .param("other", other.value())
                .param("by", by, Types.OTHER)
                .param("at", by == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .update();
        if (changed == 0 && by != null) {
            jdbc.sql("""
                            insert into same_speaker (one, other, proposed_at, parted_by, parted_at)
                            select least(cast(:one as uuid), :other), greatest(cast(:one as uuid), :other), :at, :by, :at""")
                    .param("one", one.value())
                    .param("other", other.value())
                    .param("by", by)
                    .param("at", Timestamp.from(at))
                    .update();
        }
    }
}
