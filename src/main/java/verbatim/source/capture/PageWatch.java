package verbatim.source.capture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.FreshId;
import verbatim.account.PersonId;
import verbatim.source.SourceId;

/** The pages that sources' newest texts were fetched from: how each was when it was last asked for, and what became of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PageWatch {

    private final JdbcClient jdbc;

    PageWatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Since when a source's page is gone; empty where it is not, or the desk does not know. */
    public Optional<Instant> goneSince(SourceId source) {
        return of(source).map(PageStanding::goneSince);
    }

    Optional<PageStanding> of(SourceId source) {
        return jdbc.sql("select * from page_watch where source_id = :source")
                .param("source", source.value())
                .query(PageWatch::standing)
                .optional();
    }

    /** Whether it is still as it was when somebody went to ask for it; held so until the transaction ends. */
    boolean isStill(SourceId source, PageStanding known) {
        return jdbc.sql("select * from page_watch where source_id = :source for update")
                .param("source", source.value())
                .query(PageWatch::standing)
                .optional()
                .filter(known::equals)
                .isPresent();
    }

    /** Of a source whose newest text is this page's from now on: whatever became of it before is over. */
    void captured(SourceId source, String address, Instant at) {
        jdbc.sql("""
                        insert into page_watch (source_id, address, checked_at) values (:source, :address, :at)
                        on conflict (source_id) do update set address = :address, checked_at = :at, failures = 0, failing_since = null,
                            retry_at = null, missing = 0, missing_since = null, gone_since = null, out_since = null""")
                .param("source", source.value())
                .param("address", address)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** That it was there, and reads as it did. */
    void found(SourceId source, Instant at) {
        jdbc.sql("""
                        update page_watch set checked_at = :at, failures = 0, failing_since = null, retry_at = null, missing = 0,
                            missing_since = null, gone_since = null, out_since = null
                        where source_id = :source""")
                .param("source", source.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Whether any page of the desk was there since. */
    boolean isAnyFoundSince(Instant at) {
        return jdbc.sql("select exists (select 1 from page_watch where checked_at > :at and retry_at is null)")
                .param("at", Timestamp.from(at))
                .query(Boolean.class)
                .single();
    }

    /** That it is taken up: whatever comes of it, nobody asks for it again before this. */
    void takenUp(SourceId source, Instant until) {
        jdbc.sql("update page_watch set retry_at = :until where source_id = :source")
                .param("source", source.value())
                .param("until", Timestamp.from(until))
                .update();
    }

    /** The username of whom the machine asks in the name of: who captured it last, who added the source, or whoever runs the desk. */
    Optional<String> inWhoseName(SourceId source) {
        return jdbc.sql("""
                        select p.username from source s cross join person p
                        where s.id = :source and p.state = 'ACTIVE' and (p.role = 'ADMIN' or p.id = s.added_by or p.id = (
                            select t.captured_by from snapshot t where t.source_id = s.id order by t.number desc limit 1))
                        order by p.id = (select t.captured_by from snapshot t where t.source_id = s.id order by t.number desc limit 1) desc,
                            p.id = s.added_by desc, p.created_at limit 1""")
                .param("source", source.value())
                .query(String.class)
                .optional();
    }

    /** Of a source whose newest text came otherwise: what stands at an address says nothing of that. */
    void forget(SourceId source) {
        jdbc.sql("delete from page_watch where source_id = :source").param("source", source.value()).update();
    }

    void failed(SourceId source, PageStanding now, Instant at) {
        jdbc.sql("""
                        update page_watch set failures = :failures, failing_since = :failing, retry_at = :retry,
                            missing = :missing, missing_since = :missingSince, gone_since = :gone, out_since = :out
                        where source_id = :source""")
                .param("source", source.value())
                .param("failures", now.inVain().times())
                .param("failing", time(now.inVain().since()), Types.TIMESTAMP)
                .param("retry", Timestamp.from(now.retryAt(at)))
                .param("missing", now.missing().times())
                .param("missingSince", time(now.missing().since()), Types.TIMESTAMP)
                .param("gone", time(now.goneSince()), Types.TIMESTAMP)
                .param("out", time(now.outSince()), Types.TIMESTAMP)
                .update();
    }

    /** Something that a person should see. */
    void happened(SourceId source, PageNews what, @Nullable SnapshotId text, Instant at) {
        jdbc.sql("insert into page_event (id, source_id, at, what, snapshot_id) values (:id, :source, :at, :what, :text)")
                .param("id", FreshId.next())
                .param("source", source.value())
                .param("at", Timestamp.from(at))
                .param("what", what.name())
                .param("text", text == null ? null : text.value(), Types.OTHER)
                .update();
    }

    void seen(UUID event, PersonId by, Instant at) {
        jdbc.sql("update page_event set seen_by = :by, seen_at = :at where id = :id and seen_at is null")
                .param("id", event)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /**
     * Pages that it is time to ask for, one a server, those that wait longest first. Those of confidential sources are not
     * among them: that somebody asks at regular hours would tell the server who watches; nor of those put away.
     */
    List<SourceId> due(Duration distance, Instant now, int most) {
        return jdbc.sql("""
                        select source_id from (
                            select distinct on (host) source_id, due from (
                                select w.source_id, coalesce(w.retry_at, w.checked_at + make_interval(secs => :distance)) as due,
                                       lower(substring(w.address from '^[a-zA-Z]+://([^/?#]+)')) as host
                                from page_watch w join source s on s.id = w.source_id
                                where (w.retry_at <= :now or w.retry_at is null and w.checked_at <= :before)
                                  and s.codename is null and s.archived_at is null) as waiting
                            order by host, due) as first
                        order by due limit :most""")
                .param("distance", distance.toSeconds())
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(now.minus(distance)))
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(SourceId::new)
                .toList();
    }

    private static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    static PageStanding standing(ResultSet row, int n) throws SQLException {
        return new PageStanding(
                row.getString("address"),
                row.getTimestamp("checked_at").toInstant(),
                new PageStanding.Streak(row.getInt("failures"), time(row, "failing_since")),
                new PageStanding.Streak(row.getInt("missing"), time(row, "missing_since")),
                time(row, "gone_since"),
                time(row, "out_since"));
    }
}
