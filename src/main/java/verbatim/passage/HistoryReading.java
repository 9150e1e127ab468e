package verbatim.passage;

import static verbatim.passage.PassageRows.enumOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.TypedValues;
import verbatim.source.confidence.MaskReading;

/**
 * Reads what was done to passages, with the names that people and things have by now. What of an article is closed to whoever asks is refused
 * ({@link ClosedArticles}).
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class HistoryReading {

    /** The changes that a card brings along; older ones are asked for. */
    private static final int NEWEST = 10;

    /** Of the passage {@code :id} not the whole history: what is newest, and of the older rows those that the rules ask for. */
    static final String NEWEST_OF_ONE = """
            p.id = :id and (c.id in (select h.id from passage_change h where h.passage_id = :id order by h.made_at desc, h.id desc limit %d)
            or c.id = (select h.id from passage_change h where h.passage_id = :id and h.step is not null
                and not exists (select from passage_change u where u.passage_id = :id and u.undoes is not null and h.id = any (u.undoes))
                order by h.made_at desc, h.id desc limit 1)
            or c.id = (select h.id from passage_change h where h.passage_id = :id and h.what = 'SPEAKER'
                and not exists (select from passage_change u where u.passage_id = :id and u.undoes is not null and h.id = any (u.undoes))
                order by h.made_at desc, h.id desc limit 1))""".formatted(NEWEST);

    /** Who and what is named in a value of history, as they are called now: a name an id. Most rows name nobody. */
    private static final String NAMES_NOW = """
            case when c.what in ('CHECKER', 'SPEAKER', 'SEARCH_RECORDED', 'SEARCH_WITHDRAWN', 'CORRECTION') then (
                select jsonb_object_agg(named.id, named.name) from (
                select s.speaker_id as id, s.name from article_speaker s
                where s.article_id = p.article_id and s.speaker_id in (
                    (c.before #>> '{speaker,id}')::uuid, (c.after #>> '{speaker,id}')::uuid)
                union all select k.id, k.name from person k
                where k.id in ((c.before ->> 'person')::uuid, (c.after ->> 'person')::uuid)
                union all select s.id, s.title from source_shown s
                where s.id in ((c.before #>> '{source,id}')::uuid, (c.after #>> '{source,id}')::uuid)
                union all select s.id, s.title from source_shown s
                where s.id in (select (searched ->> 'id')::uuid from jsonb_array_elements(
                    coalesce(c.before #> '{place,sources}', c.after #> '{place,sources}')) searched)) named) end as names_now""";

    private static final String CHANGE = """
            select c.*, n.name as made_name, exists (select from passage_change u
                where u.passage_id = c.passage_id and u.undoes is not null and c.id = any (u.undoes)) as undone, %s from passage_change c join passage p on p.id = c.passage_id
            left join person n on n.id = c.made_by\s""".formatted(NAMES_NOW);

    private final JdbcClient jdbc;
    private final BesideReading beside;
    private final MaskReading masks;
    private final ClosedArticles closed;

    HistoryReading(JdbcClient jdbc, BesideReading beside, MaskReading masks, ClosedArticles closed) {
        this.jdbc = jdbc;
        this.beside = beside;
        this.masks = masks;
        this.closed = closed;
    }

    /**
     * The history of a passage, newest first, with the same hidden as on its card.
     *
     * @param after only what is older than the row of this place; null for the newest
     * @param most how many are read
     */
    public HistoryPage page(PassageId id, HistoryPage.@Nullable Place after, int most) {
        var hiding = beside.hiding(id, masks.forMe());
        var older = after == null ? "" : " and (c.made_at, c.id) < (:at, :after)";
        var read = jdbc.sql(CHANGE.replace("select c.*,", "select c.*, " + ClosedArticles.CLOSED) + "where c.passage_id = :id" + older + " order by c.made_at desc, c.id desc limit :most")
                .param("id", id.value())
                .param("most", most + 1)
                .param("me", closed.me(), Types.OTHER)
                .param("at", after == null ? null : Timestamp.from(after.at()), Types.TIMESTAMP)
                .param("after", after == null ? null : after.change(), Types.OTHER)
                .query((row, n) -> {
                    ClosedArticles.requireOpen(row.getBoolean("closed"));
                    return new Placed(
                            hiding.shown(change(row)),
                            new HistoryPage.Place(row.getTimestamp("made_at").toInstant(), row.getObject("id", UUID.class)));
                })
                .list();
        var page = read.subList(0, Math.min(most, read.size()));
        return new HistoryPage(page.stream().map(Placed::row).toList(), read.size() > most ? page.getLast().place() : null);
    }

    private record Placed(ChangeRow row, HistoryPage.Place place) {}

    /**
     * The changes of some passages in their order, by the passage, with nothing hidden.
     *
     * @param where which changes {@code c} of which passages {@code p}; its parameter is {@code :id}
     */
    Map<UUID, List<ChangeRow>> changes(String where, Object id) {
        return beside.read("changes", CHANGE + "where %s order by c.made_at, c.id", where, id, HistoryReading::change);
    }

    private static ChangeRow change(ResultSet row) throws SQLException {
        var now = PassageRows.namesNow(row);
        return new ChangeRow(
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_name"),
                ChangeKind.valueOf(row.getString("what")),
                value(row.getString("before"), now),
                value(row.getString("after"), now),
                Reason.of(row.getString("reason"), enumOrNull(Cause.class, row.getString("cause"))),
                enumOrNull(CheckState.Step.class, row.getString("step")),
                row.getBoolean("undone"));
    }

    private static @Nullable ChangeValue value(@Nullable String written, Map<UUID, String> now) {
        return written == null ? null : TypedValues.read(written, ChangeValue.class).named(now);
    }
}
