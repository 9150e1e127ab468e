package verbatim.review.presence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import verbatim.account.CurrentPerson;
import verbatim.account.FreshId;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;

/** Says who is on which article. */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class Presence {

    private final PresenceWriting writing;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Clock clock;

    Presence(PresenceWriting writing, CurrentPerson currentPerson, JdbcClient jdbc, Clock clock) {
        this.writing = writing;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A window of whoever is signed in, which is nowhere yet. */
    public OwnWindow window() {
        return new OwnWindow(FreshId.next(), currentPerson.require().id(), writing);
    }

    /** Who else has this article open, each person once, by name; where they are in several windows, where they went last. */
    public List<Present> others(ArticleId article) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (n.id) n.id, n.name, w.passage_id, p.kind, p.number
                            from presence w join person n on n.id = w.person_id left join passage p on p.id = w.passage_id
                            where w.article_id = :article and w.seen_at > :alive and w.person_id <> :me
                            order by n.id, w.since desc) there order by name, id""")
                .param("article", article.value())
                .param("alive", clock.instant().minus(PresenceWriting.GONE).atOffset(ZoneOffset.UTC))
                .param("me", currentPerson.require().id().value())
                .query((row, n) -> {
                    var passage = row.getObject("passage_id", UUID.class);
                    var kind = row.getString("kind");
                    return new Present(
                            new PersonId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            passage == null ? null : new PassageId(passage),
                            kind == null ? null : PassageKind.valueOf(kind).letter() + row.getInt("number"));
                })
                .list();
    }
}
