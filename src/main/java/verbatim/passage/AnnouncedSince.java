package verbatim.passage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;

/**
 * Reads on in what was announced, each announcement once. A transaction may take a low number and commit late; so it goes by
 * transactions: asked for are those that were not over at the last reading, and of these what was read already is left out.
 */
class AnnouncedSince {

    // Rows of transactions that this server is yet to begin came with a backup of another one.
    private static final String READ = """
            select pg_snapshot_xmin(s)::text, a.sequence, a.tx >= pg_snapshot_xmin(s), a.article_id, a.passages, a.part
            from (select pg_current_snapshot() as s) now
                left join announcement a on a.tx >= ?::xid8 and a.tx < pg_snapshot_xmax(s)
            order by a.sequence""";
    private static final String BEGIN = "select pg_snapshot_xmin(pg_current_snapshot())::text";
    private static final String FORGET = "delete from announcement where at < now() - interval '1 day'";

    /** The first transaction that may have been going on at the last reading; null before there was one. */
    private @Nullable String from;

    /** The announcements read of transactions from that one on. */
    private Set<Long> read = Set.of();

    /** What was announced since the last time; the first time nothing, for nobody has missed anything yet. */
    List<News> read(Connection connection) throws SQLException {
        boolean first = from == null;
        if (first) {
            try (var statement = connection.createStatement(); var row = statement.executeQuery(BEGIN)) {
                row.next();
                from = row.getString(1);
            }
        }
        var news = readOn(connection);
        return first ? List.of() : news;
    }

    /** Removes what is so old that no node can have missed it. */
    static void forget(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(FORGET);
        }
    }

    private List<News> readOn(Connection connection) throws SQLException {
        var news = new ArrayList<News>();
        var known = new HashSet<Long>();
        try (var statement = connection.prepareStatement(READ)) {
            statement.setString(1, from);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    from = rows.getString(1);
                    long sequence = rows.getLong(2);
                    if (rows.wasNull()) {
                        continue;
                    }
                    if (rows.getBoolean(3)) {
                        known.add(sequence);
                    }
                    if (!read.contains(sequence)) {
                        news(rows).ifPresent(news::add);
                    }
                }
            }
        }
        read = known;
        return news;
    }

    private static Optional<News> news(ResultSet row) throws SQLException {
        var part = row.getString(6);
        if (Announcing.PRESENCE.equals(part)) {
            return Optional.of(new PresenceChanged(new ArticleId(row.getObject(4, UUID.class))));
        }
        if (part != null) {
            // A newer build beside this one may tell of a part that this one does not show.
            return Arrays.stream(DeskPart.values()).filter(known -> known.name().equals(part)).findFirst().map(PartChanged::new);
        }
        var passages = new LinkedHashSet<PassageId>();
        for (var id : (UUID[]) row.getArray(5).getArray()) {
            passages.add(new PassageId(id));
        }
        return Optional.of(new PassagesChanged(new ArticleId(row.getObject(4, UUID.class)), passages));
    }
}
