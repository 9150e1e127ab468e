package verbatim.source.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.source.Confidants;
import verbatim.source.SourceId;
import verbatim.source.SourceRefused;

/** Keeps the pages that were fetched as web archives do, and gives them out again to those who may see their sources. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class ArchivedPages {

    private final JdbcClient jdbc;
    private final Confidants confidants;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ArchivedPages(JdbcClient jdbc, Confidants confidants, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.confidants = confidants;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(SnapshotId snapshot, FetchedPage page) {
        try (var warc = page.warc().stream()) {
            jdbc.sql("insert into archived_page values (:id, :asked, :charset, :at, :warc, :sha)")
                    .param("id", snapshot.value())
                    .param("asked", page.asked())
                    .param("charset", page.charset(), Types.VARCHAR)
                    .param("at", Timestamp.from(page.at()))
                    .param("warc", new SqlBinaryValue(warc, page.warc().length()))
                    .param("sha", page.warc().sha256())
                    .update();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /**
     * The page that a text was read from, to be shown or handed out; empty where none is kept. Of a confidential source it is a
     * look, and recorded.
     *
     * @throws SourceRefused if its source is confidential and the person is not named on it
     */
    public Optional<ArchivedPage> look(SnapshotId snapshot) {
        var by = currentPerson.require().id();
        var page = page(snapshot);
        page.ifPresent(known -> confidants.require(known.source(), by));
        page.filter(ArchivedPage::confidential).ifPresent(known -> confidants.looked(known.source(), by, clock.instant()));
        return page;
    }

    /**
     * A part of the page's bytes, as it was read; shorter, and empty in the end, where there are no more.
     *
     * @param from how many bytes to leave out before it
     * @throws SourceRefused if its source is confidential and the person is not named on it
     */
    @Transactional(readOnly = true)
    public byte[] page(SnapshotId snapshot, int from, int most) {
        return part(snapshot, "select substring(bytes from :from for :most) from snapshot where id = :id", from, most);
    }

    /** The same of its web archive file. */
    @Transactional(readOnly = true)
    public byte[] warc(SnapshotId snapshot, int from, int most) {
        return part(snapshot, "select substring(warc from :from for :most) from archived_page where snapshot_id = :id", from, most);
    }

    private byte[] part(SnapshotId snapshot, String sql, int from, int most) {
        page(snapshot).ifPresent(page -> confidants.require(page.source(), currentPerson.require().id()));
        return jdbc.sql(sql)
                .param("id", snapshot.value())
                .param("from", from + 1)
                .param("most", most)
                .query(byte[].class)
                .optional()
                .orElseGet(() -> new byte[0]);
    }

    private Optional<ArchivedPage> page(SnapshotId snapshot) {
        return jdbc.sql("""
                        select t.id, t.source_id, s.title, s.confidential, t.number, t.name, a.fetched_at, t.media_type, a.charset,
                               length(t.bytes) as length, t.sha256, length(a.warc) as warc_length, a.sha256 as warc_sha256
                        from archived_page a join snapshot t on t.id = a.snapshot_id join source_shown s on s.id = t.source_id
                        where a.snapshot_id = :id""")
                .param("id", snapshot.value())
                .query(ArchivedPages::page)
                .optional();
    }

    private static ArchivedPage page(ResultSet row, int n) throws SQLException {
        return new ArchivedPage(
                new SnapshotId(row.getObject("id", UUID.class)),
                new SourceId(row.getObject("source_id", UUID.class)),
                row.getString("title"),
                row.getBoolean("confidential"),
                row.getInt("number"),
                row.getString("name"),
                row.getTimestamp("fetched_at").toInstant(),
                Objects.requireNonNullElse(row.getString("media_type"), ""),
                row.getString("charset"),
                row.getInt("length"),
                row.getString("sha256"),
                new ArchivedPage.File(row.getInt("warc_length"), row.getString("warc_sha256")));
    }
}
