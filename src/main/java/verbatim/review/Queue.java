package verbatim.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.article.ArticleId;
import verbatim.passage.Finding;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.Status;

/** Reads over all passages of the desk. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class Queue {

    private static final String FROM = """
            from passage p
            join article t on t.id = p.article_id
            join lateral (
                select n.fragments[1] as start, n.words from anchor n join revision r on r.id = n.revision_id
                where n.passage_id = p.id order by r.number desc limit 1) a on true
            left join article_speaker s on s.article_id = p.article_id and s.speaker_id = p.speaker_id
            left join person k on k.id = p.checker
            """;

    private final JdbcClient jdbc;

    Queue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows that the filter lets through, the nearest deadline first, then as they stand in their article. */
    public List<QueueRow> rows(QueueFilter filter, int offset, int limit) {
        var condition = new Condition(filter);
        return jdbc.sql("""
                        select p.id, p.number, p.kind, p.status, p.finding, a.words, s.name as speaker, t.id as article_id,
                               t.headline, k.name as checker_name, p.touched_at, t.deadline
                        """ + FROM + condition.sql()
                        + " order by t.deadline nulls last, t.imported_at desc, t.id, a.start, p.number"
                        + " limit :limit offset :offset")
                .params(condition.parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query(Queue::row)
                .list();
    }

    /** How many rows the filter lets through. */
    public int count(QueueFilter filter) {
        var condition = new Condition(filter);
        return jdbc.sql("select count(*) " + FROM + condition.sql())
                .params(condition.parameters)
                .query(Integer.class)
                .single();
    }

    /** How many passages stand in each status, whatever statuses the filter names. */
    public Progress progress(QueueFilter filter) {
        var condition = new Condition(filter.withStatuses(Set.of()));
        var counts = new EnumMap<Status, Integer>(Status.class);
        jdbc.sql("select p.status, count(*) as n " + FROM + condition.sql() + " group by p.status")
                .params(condition.parameters)
                .query(row -> {
                    counts.put(Status.valueOf(row.getString("status")), row.getInt("n"));
                });
        return new Progress(counts);
    }

    private static QueueRow row(ResultSet row, int n) throws SQLException {
        var finding = row.getString("finding");
        var deadline = row.getTimestamp("deadline");
        return new QueueRow(
                new PassageId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                PassageKind.valueOf(row.getString("kind")),
                Status.valueOf(row.getString("status")),
                finding == null ? null : Finding.valueOf(finding),
                row.getString("words"),
                row.getString("speaker"),
                new ArticleId(row.getObject("article_id", UUID.class)),
                row.getString("headline"),
                row.getString("checker_name"),
                row.getTimestamp("touched_at").toInstant(),
                deadline == null ? null : deadline.toInstant());
    }

    /** The filter as SQL, its values as parameters. */
    private static final class Condition {
        private final List<String> parts = new ArrayList<>();
        private final Map<String, @Nullable Object> parameters = new HashMap<>();

        Condition(QueueFilter filter) {
            if (!filter.statuses().isEmpty()) {
                add("p.status in (:statuses)", "statuses", filter.statuses().stream().map(Enum::name).toList());
            }
            if (filter.finding() != null) {
                add("p.finding = :finding", "finding", filter.finding().name());
            }
            if (filter.speaker() != null) {
                add("p.speaker_id in (select id from speaker where strpos(lower(name), lower(:speaker)) > 0)", "speaker", filter.speaker());
            }
            if (filter.article() != null) {
                add("p.article_id = :article", "article", filter.article().value());
            }
            if (filter.checker() != null) {
                add("p.checker = :checker", "checker", filter.checker().value());
            }
            if (filter.text() != null) {
                add("strpos(lower(a.words), lower(:text)) > 0", "text", filter.text());
            }
        }

        private void add(String part, String name, Object value) {
            parts.add(part);
            parameters.put(name, value);
        }

        String sql() {
            return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
        }
    }
}
