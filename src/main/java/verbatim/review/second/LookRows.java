package verbatim.review.second;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.Finding;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.source.SourceId;

/** Turns rows of second looks into what is read of them. */
class LookRows {

    static final String SELECT = """
            select l.*, p.number, p.kind, p.words, p.removed, p.fragments, p.revision_id, t.headline, t.language, g.name as given_name,
                   s.name as speaker_name, s.description as speaker_description, %s as changed_since
            from second_look l join passage p on p.id = l.passage_id join article t on t.id = l.article_id join person g on g.id = l.given_by
            left join article_speaker s on s.article_id = p.article_id and s.speaker_id = p.speaker_id
            """.formatted("""
            exists (
                select from passage_change c
                where c.passage_id = l.passage_id and c.made_at > l.given_at and is_hand(c.what) and not exists (
                    select from passage_change u where u.passage_id = c.passage_id and u.undoes is not null and c.id = any (u.undoes)))""");

    private LookRows() {}

    static LookRow row(ResultSet row, int n) throws SQLException {
        var handedIn = row.getTimestamp("handed_in_at");
        return new LookRow(
                new LookId(row.getObject("id", UUID.class)),
                state(row),
                PassageKind.valueOf(row.getString("kind")).letter() + row.getInt("number"),
                row.getString("words"),
                new LookRow.Story(new ArticleId(row.getObject("article_id", UUID.class)), row.getString("headline"), row.getString("language")),
                new LookRow.From(row.getString("given_name"), row.getTimestamp("given_at").toInstant()),
                handedIn == null ? null : handedIn.toInstant(),
                row.getBoolean("removed"));
    }

    private static LookState state(ResultSet row) throws SQLException {
        if (row.getTimestamp("handed_in_at") != null) {
            return LookState.HANDED_IN;
        }
        if (row.getObject("person_id") == null) {
            return LookState.FREE;
        }
        return row.getString("finding") == null && row.getString("reason").isEmpty() ? LookState.GIVEN : LookState.BEGUN;
    }

    static LookDraft draft(ResultSet row) throws SQLException {
        var source = row.getObject("source_id", UUID.class);
        return new LookDraft(finding(row, "finding"), source == null ? null : new SourceId(source), row.getString("reason"), row.getBoolean("knew"));
    }

    static @Nullable Finding finding(ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Finding.valueOf(name);
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    static PassageId passage(ResultSet row) throws SQLException {
        return new PassageId(row.getObject("passage_id", UUID.class));
    }
}
