package verbatim.passage;

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

/** Reads what waits for whoever asks, by what was done to the passages: what was sent back to them, and what they may review. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class WaitingReading {

    private static final String SENT_BACK = """
            select p.id from passage p
            where p.state = 'IN_CHECK' and not p.removed and p.checker = :me and (
                select h.step from passage_change h
                where h.passage_id = p.id and h.step is not null and not exists (
                    select from passage_change u
                    where u.passage_id = p.id and u.undoes is not null and h.id = any (u.undoes))
                order by h.made_at desc, h.id desc limit 1) in ('SEND_BACK', 'REOPEN')""";

    /** Handed in by others, and they had no hand in it. */
    private static final String TO_REVIEW = """
            select p.id from passage p
            where p.status = 'AWAITING_REVIEW' and (
                (select second_check from desk) <> 'FOUR_EYES'
                or p.submitted_by <> :me and not exists (
                    select from passage_change c
                    where c.passage_id = p.id and c.made_by = :me and c.what in (:hands) and c.id not in (
                        select unnest(u.undoes) from passage_change u where u.passage_id = p.id and u.undoes is not null)))""";

    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;

    WaitingReading(CurrentPerson currentPerson, JdbcClient jdbc) {
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
    }

    /** What of an article waits for whoever asks. */
    public WaitingPassages of(ArticleId article) {
        return waiting(" and p.article_id = :article", Map.of("article", article.value()));
    }

    /**
     * What of the whole desk waits for whoever asks, the nearest deadline first.
     *
     * @param most so many of each kind
     */
    public WaitingPassages onDesk(int most) {
        return waiting(" order by p.due, p.recency, p.article_id, p.start, p.number limit :most", Map.of("most", most));
    }

    private WaitingPassages waiting(String where, Map<String, ?> values) {
        var me = currentPerson.require();
        return new WaitingPassages(
                ids(SENT_BACK + where, me.id(), values),
                me.role().includes(PassageStep.APPROVE.least()) ? ids(TO_REVIEW + where, me.id(), values) : Set.of());
    }

    private Set<PassageId> ids(String sql, PersonId me, Map<String, ?> values) {
        return jdbc.sql(sql)
                .params(values)
                .param("me", me.value())
                .param("hands", ChangeKind.namesOfHands())
                .query((row, n) -> new PassageId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
