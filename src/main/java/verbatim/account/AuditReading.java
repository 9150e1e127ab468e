package verbatim.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit trail, newest first. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class AuditReading {

    /** More are neither listed nor given out at once; a narrower filter leads further back. */
    public static final int MOST = 50_000;

    private final JdbcClient jdbc;

    AuditReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Entries that the filter lets through.
     *
     * @param zone in which the filter's days begin and end
     * @param after the entry before the first of them; null to begin with the newest
     * @param skip so many after that are left out
     */
    public List<AuditEntry> entries(AuditFilter filter, ZoneId zone, @Nullable AuditEntry after, int skip, int limit) {
        var parameters = new HashMap<String, Object>();
        var where = where(filter, zone, parameters);
        if (after != null) {
            where += " and (e.at, e.id) < (:afterAt, :afterId)";
            parameters.put("afterAt", Timestamp.from(after.at()));
            parameters.put("afterId", after.id());
        }
        return jdbc.sql("select e.*, p.name from audit_entry e left join person p on p.id = e.who where true" + where
                        + " order by e.at desc, e.id desc limit :limit offset :skip")
                .params(parameters)
                .param("limit", limit)
                .param("skip", skip)
                .query(AuditReading::entry)
                .list();
    }

    /** How many there are, {@link #MOST} at most. */
    public int count(AuditFilter filter, ZoneId zone) {
        var parameters = new HashMap<String, Object>();
        return jdbc.sql("select count(*) from (select from audit_entry e where true" + where(filter, zone, parameters)
                        + " limit " + MOST + ") counted")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static String where(AuditFilter filter, ZoneId zone, Map<String, Object> parameters) {
        var where = new StringBuilder();
        if (filter.who() != null) {
            where.append(" and e.who = :who");
            parameters.put("who", filter.who().value());
        }
        if (filter.what() != null) {
            where.append(" and e.what = :what");
            parameters.put("what", filter.what().name());
        }
        if (filter.from() != null) {
            where.append(" and e.at >= :from");
            parameters.put("from", begins(filter.from(), zone));
        }
        if (filter.to() != null) {
            where.append(" and e.at < :until");
            parameters.put("until", begins(filter.to().plusDays(1), zone));
        }
        if (filter.words() != null) {
            where.append(" and strpos(lower(e.title), :words) > 0");
            parameters.put("words", filter.words().toLowerCase(Locale.ROOT));
        }
        return where.toString();
    }

    private static Timestamp begins(LocalDate day, ZoneId zone) {
        return Timestamp.from(day.atStartOfDay(zone).toInstant());
    }

    private static AuditEntry entry(ResultSet row, int n) throws SQLException {
        var kind = row.getString("subject_kind");
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("name"),
                AuditAct.valueOf(row.getString("what")),
                kind == null
                        ? null
                        : new AuditSubject(
                                AuditSubject.Kind.valueOf(kind), row.getObject("subject_id", UUID.class), row.getString("title")),
                row.getString("profile"),
                row.getString("format"),
                row.getString("sha256"),
                row.getString("came_from"));
    }
}
