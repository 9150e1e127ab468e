package verbatim.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.article.ArticleId;
import verbatim.passage.Status;
import verbatim.text.TypedWords;

/** Reads the desk's articles with how far the check of each has come. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class ArticleList {

    private static final String SELECT = """
            select t.*, exists (
                       select from sign_off f where f.article_id = t.id and f.fallen_at is null) as signed_off,
                   count(*) filter (where p.status = 'TO_CHECK') as to_check,
                   count(*) filter (where p.status = 'AWAITING_ANSWER') as awaiting_answer,
                   count(*) filter (where p.status = 'AWAITING_REVIEW') as awaiting_review,
                   count(*) filter (where p.status = 'VERIFIED') as verified,
                   count(*) filter (where p.status = 'PROBLEM') as problem,
                   count(*) filter (where p.status = 'CANNOT_VERIFY') as cannot_verify,
                   count(*) filter (where p.status = 'DISMISSED') as dismissed
            from article t left join passage p on p.article_id = t.id
            """;

    private static final String WITH_WORDS = """
            where strpos(lower(concat_ws(' ', t.headline, t.byline, t.publication)), lower(:words)) > 0
            """;

    private final JdbcClient jdbc;

    ArticleList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Articles whose headline, byline or publication holds these words: the nearest deadline first, then the newest. */
    public List<ArticleRow> find(String words, int offset, int limit) {
        return jdbc.sql(SELECT + WITH_WORDS + """
                        group by t.id
                        order by signed_off, t.deadline nulls last, t.imported_at desc, t.id
                        limit :limit offset :offset""")
                .param("words", TypedWords.kept(words))
                .param("limit", limit)
                .param("offset", offset)
                .query(ArticleList::row)
                .list();
    }

    /** One article as the list shows it. */
    public Optional<ArticleRow> find(ArticleId id) {
        return jdbc.sql(SELECT + "where t.id = :id group by t.id")
                .param("id", id.value())
                .query(ArticleList::row)
                .optional();
    }

    /** How many articles hold these words. */
    public int count(String words) {
        return jdbc.sql("select count(*) from article t " + WITH_WORDS)
                .param("words", TypedWords.kept(words))
                .query(Integer.class)
                .single();
    }

    private static ArticleRow row(ResultSet row, int n) throws SQLException {
        var deadline = row.getTimestamp("deadline");
        return new ArticleRow(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getString("headline"),
                row.getString("byline"),
                row.getString("publication"),
                row.getString("language"),
                row.getTimestamp("imported_at").toInstant(),
                deadline == null ? null : deadline.toInstant(),
                row.getBoolean("signed_off"),
                progress(row));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        var counts = new EnumMap<Status, Integer>(Status.class);
        for (var status : Status.values()) {
            var count = row.getInt(status.name().toLowerCase(Locale.ROOT));
            if (count > 0) {
                counts.put(status, count);
            }
        }
        return new Progress(counts);
    }
}
