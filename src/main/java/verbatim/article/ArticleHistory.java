package verbatim.article;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.TypedValues;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/** Who corrected what of an article, and when. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class ArticleHistory {

    /** The sentences of an article's history. */
    enum Phrase implements Worded {
        CORRECTED,
        NOTHING
    }

    /**
     * One correction.
     *
     * @param by name
     * @param before null where there was nothing
     * @param after null where nothing was left
     */
    public record Entry(
            Instant at, String by, ArticleField what, @Nullable ArticleValue before, @Nullable ArticleValue after) {

        /**
         * Who made what of what.
         *
         * @param zone in which moments are shown
         */
        public String words(Sentences sentences, ZoneId zone) {
            return sentences.of(Phrase.CORRECTED, by, what, shown(before, zone), shown(after, zone));
        }

        private static Object shown(@Nullable ArticleValue value, ZoneId zone) {
            return switch (value) {
                case null -> Phrase.NOTHING;
                case ArticleValue.Words(var words) -> words;
                case ArticleValue.Day(var day) -> day;
                case ArticleValue.Moment(var moment) -> ZonedDateTime.ofInstant(moment, zone);
            };
        }
    }

    private final JdbcClient jdbc;

    ArticleHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The corrections of an article, newest first. */
    public List<Entry> of(ArticleId article) {
        return jdbc.sql("""
                        select c.made_at, p.name, c.what, c.before, c.after
                        from article_change c join person p on p.id = c.made_by
                        where c.article_id = :article order by c.made_at desc, c.id desc""")
                .param("article", article.value())
                .query((row, n) -> new Entry(
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("name"),
                        ArticleField.valueOf(row.getString("what")),
                        TypedValues.readOrNone(row.getString("before"), ArticleValue.class),
                        TypedValues.readOrNone(row.getString("after"), ArticleValue.class)))
                .list();
    }
}
