package verbatim.passage;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;

/** Reads what waits for whoever asks, by what was done to the passages: what was sent back to them, what they may review, and what is whose to check. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class WaitingReading {

    /** Of a passage p of the database, for who {@code :me} is: a reviewer did not agree with what they check, or opened it again. */
    public static final String SENT_BACK = """
            p.state = 'IN_CHECK' and not p.removed and p.checker = :me and (
                select h.step from passage_change h
                where h.passage_id = p.id and h.step is not null and not exists (
                    select from passage_change u
                    where u.passage_id = p.id and u.undoes is not null and h.id = any (u.undoes))
                order by h.made_at desc, h.id desc limit 1) in ('SEND_BACK', 'REOPEN')""";

    /** The same: handed in by others, and they had no hand in it, which is one of {@code :hands}. */
    public static final String TO_REVIEW = """
            p.status = 'AWAITING_REVIEW' and (
                (select second_check from desk) <> 'FOUR_EYES'
                or p.submitted_by <> :me and not exists (
                    select from passage_change c
                    where c.passage_id = p.id and c.made_by = :me and c.what in (:hands) and c.id not in (
                        select unnest(u.undoes) from passage_change u where u.passage_id = p.id and u.undoes is not null)))""";

    private static final String OWN = "p.status = 'TO_CHECK' and p.assignee = :me";

    /** Theirs by what they were given, or by what they began. */
    private static final String OF_OTHERS = """
            select p.id, n.name from passage p join person n on n.id = coalesce(p.assignee, p.checker)
            where p.status = 'TO_CHECK' and n.id <> :me and p.article_id = :article""";

    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;

    WaitingReading(CurrentPerson currentPerson, JdbcClient jdbc) {
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
    }

    /** What a condition of these asks for, besides who it is. */
    public static Set<String> hands() {
        return ChangeKind.namesOfHands();
    }

    /** What of an article waits for whoever asks. */
    public WaitingPassages of(ArticleId article) {
        var me = currentPerson.require();
        return new WaitingPassages(
                ids(SENT_BACK, me.id(), article),
                me.role().includes(PassageStep.APPROVE.least()) ? ids(TO_REVIEW, me.id(), article) : Set.of(),
                ids(OWN, me.id(), article),
                ofOthers(me.id(), article));
    }

    private Map<PassageId, String> ofOthers(PersonId me, ArticleId article) {
        var names = new HashMap<PassageId, String>();
        jdbc.sql(OF_OTHERS)
                .param("me", me.value())
                .param("article", article.value())
                .query(row -> {
                    names.put(new PassageId(row.getObject(1, UUID.class)), row.getString(2));
                });
        return names;
    }

    private Set<PassageId> ids(String condition, PersonId me, ArticleId article) {
        return jdbc.sql("select p.id from passage p where p.article_id = :article and " + condition)
                .param("article", article.value())
                .param("me", me.value())
                .param("hands", hands())
                .query((row, n) -> new PassageId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
