package verbatim.notice.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.passage.PassageKind;
import verbatim.text.TextDirection;

/**
 * A notice as whom it tells something reads it.
 *
 * @param headline of the article, as it is now
 * @param label of the passage; null where it is about the article, or about several passages
 * @param passages how many it is about; null where it is about the article
 * @param otherArticles in how many others these are; none where it is about one
 * @param by who did it, as they are called now; null where nobody did
 */
public record NoticeRow(
        NoticeId id,
        NoticeMatter matter,
        ArticleId article,
        String headline,
        @Nullable String label,
        @Nullable Integer passages,
        int otherArticles,
        @Nullable String by,
        Instant at,
        boolean isRead) implements Sayable {

    /** With the article and the passage, of which it says how they are called. */
    static final String SELECT = """
            select n.*, cardinality(n.also) as other_articles, t.headline, p.kind as passage_kind, p.number as passage_number, b.name as by_name
            from notice_told n join article t on t.id = n.article_id
            left join passage p on p.id = n.passage_id left join person b on b.id = n.made_by
            """;

    /** Where the sentence has nobody, and no passage. */
    private static final String NONE = "_";

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    static NoticeRow of(ResultSet row, int n) throws SQLException {
        var kind = row.getString("passage_kind");
        return new NoticeRow(
                new NoticeId(row.getObject("id", UUID.class)),
                NoticeMatter.valueOf(row.getString("matter")),
                new ArticleId(row.getObject("article_id", UUID.class)),
                row.getString("headline"),
                kind == null ? null : PassageKind.valueOf(kind).letter() + row.getInt("passage_number"),
                row.getObject("passages", Integer.class),
                row.getInt("other_articles"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("read_at") != null);
    }

    /** In one line: "Ruth Okafor sent Q2 of “Depot stays” back." */
    @Override
    public String words(Sentences sentences) {
        return sentences.of(
                matter, inLine(Objects.requireNonNullElse(by, NONE)), inLine(headline), Objects.requireNonNullElse(label, NONE),
                Objects.requireNonNullElse(passages, 0), otherArticles);
    }

    /** A headline or a name with a line break in it would be several lines of a mail, or a header of its own; with a turn in it, it would turn the rest. */
    private static String inLine(String words) {
        return TextDirection.inLine(CONTROLS.matcher(words).replaceAll(" ")).strip();
    }
}
