package verbatim.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.Role;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.passage.ChangeKind;
import verbatim.passage.CheckState;
import verbatim.passage.PassageCard.ChangeRow;
import verbatim.passage.PassageKind;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageRefusal;
import verbatim.passage.PassageRow;
import verbatim.passage.PassagesChanged;
import verbatim.passage.StepRefused;
import verbatim.passage.WorkChanged;
import verbatim.source.SourceCorrected;

/** Signs articles off, and lets a sign-off fall with whatever is changed of its article later. */
@Service
@Transactional
public class SigningOff {

    private final SignOffs signOffs;
    private final ArticleReading articles;
    private final PassageReading passages;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningOff(
            SignOffs signOffs,
            ArticleReading articles,
            PassageReading passages,
            CurrentPerson currentPerson,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signOffs = signOffs;
        this.articles = articles;
        this.passages = passages;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Signs the article's current revision off.
     *
     * @param seen what the person saw when deciding
     * @param waiverReason why open passages may stay open, which only an administrator may decide; null for none
     * @throws StepRefused if the article changed since it was seen, if passages are open and not waived, or it is signed off already
     */
    @PreAuthorize("hasRole('REVIEWER')")
    public void signOff(ArticleId id, Seen seen, @Nullable String waiverReason) {
        var article = articles.findToSign(id).orElseThrow(() -> new StepRefused(PassageRefusal.ARTICLE_NOT_THERE));
        if (signOffs.findByArticleIdAndFallenAtIsNull(id).isPresent()) {
            throw new StepRefused(ReviewRefusal.SIGNED_OFF_ALREADY);
        }
        holdSourcesStill(id);
        var by = currentPerson.require();
        var open = passages.of(id).stream().filter(p -> p.status().isOpen()).toList();
        if (!seen.equals(Seen.of(article, open))) {
            throw new StepRefused(ReviewRefusal.ARTICLE_CHANGED);
        }
        var reason = waiverReason == null || waiverReason.isBlank() ? null : waiverReason.strip();
        if (!open.isEmpty()) {
            var labels = open.stream().map(PassageRow::label).toList();
            if (!by.role().includes(Role.ADMIN)) {
                throw new StepRefused(ReviewRefusal.STILL_OPEN, labels);
            }
            if (reason == null) {
                throw new StepRefused(ReviewRefusal.WAIVED_WITHOUT_REASON, labels);
            }
        }
        signOffs.save(new SignOff(article, open.stream().map(PassageRow::id).toList(), open.isEmpty() ? null : reason, by.id(), clock.instant()));
        events.publishEvent(new PassagesChanged(id, Set.of()));
    }

    /** All sign-offs of an article, newest first, the fallen ones too. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(readOnly = true)
    public List<SignOffRow> of(ArticleId article) {
        return jdbc.sql("""
                        select s.*, cardinality(s.waived) as waived_count, r.number, n.name, p.kind as fallen_kind, p.number as fallen_number,
                               c.made_at, c.what, c.step, m.name as made_name, k.title as source_title, l.name as source_changed_name
                        from sign_off s join revision r on r.id = s.revision_id left join passage p on p.id = s.fallen_passage
                        join person n on n.id = s.signed_by
                        left join passage_change c on c.id = s.fallen_change left join person m on m.id = c.made_by
                        left join source_change b on b.id = s.fallen_source_change left join person l on l.id = b.made_by
                        left join source_shown k on k.id = b.source_id
                        where s.article_id = :article order by s.signed_at desc""")
                .param("article", article.value())
                .query((row, n) -> {
                    var fallen = row.getTimestamp("fallen_at");
                    Instant fallenAt = fallen == null ? null : fallen.toInstant();
                    return new SignOffRow(
                            row.getInt("number"),
                            row.getString("sha256"),
                            row.getString("name"),
                            row.getTimestamp("signed_at").toInstant(),
                            row.getInt("waived_count"),
                            row.getString("waiver_reason"),
                            fallenAt,
                            fallReason(row));
                })
                .list();
    }

    private static @Nullable FallReason fallReason(ResultSet row) throws SQLException {
        var cause = row.getString("fallen_cause");
        if (cause == null) {
            var sentence = row.getString("fallen_reason");
            return sentence == null ? null : new FallReason(null, sentence, null, null);
        }
        var why = FallReason.Cause.valueOf(cause);
        if (why == FallReason.Cause.SOURCE_CHANGED) {
            return new FallReason(why, row.getString("source_title"), row.getString("source_changed_name"), null);
        }
        var label = PassageKind.valueOf(row.getString("fallen_kind")).letter() + row.getInt("fallen_number");
        return new FallReason(why, label, null, change(row));
    }

    /** What was done, without before and after. */
    private static @Nullable ChangeRow change(ResultSet row) throws SQLException {
        var what = row.getString("what");
        if (what == null) {
            return null;
        }
        var step = row.getString("step");
        return new ChangeRow(
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_name"),
                ChangeKind.valueOf(what),
                null,
                null,
                null,
                step == null ? null : CheckState.Step.valueOf(step));
    }

    /** Whoever changes what is said of them meanwhile waits, and lets this sign-off fall. */
    private void holdSourcesStill(ArticleId article) {
        jdbc.sql("""
                        select s.id from source s
                        where s.id in (select e.source_id from evidence e join passage p on p.id = e.passage_id where p.article_id = :article)
                        order by s.id for share""")
                .param("article", article.value())
                .query()
                .listOfRows();
    }

    @EventListener
    void workChanged(WorkChanged event) {
        // Waits for a sign-off that is just being made: it did not see this change, and must fall too.
        if (articles.heldSignedOff(event.article())) {
            signOffs.findByArticleIdAndFallenAtIsNull(event.article())
                    .ifPresent(standing -> standing.fall(event, clock.instant()));
        }
    }

    /** Of all articles that cite the source: always in the same order, so that two who change sources do not wait crosswise. */
    @EventListener
    void sourceCorrected(SourceCorrected event) {
        var citing = jdbc.sql("""
                        select distinct s.article_id from sign_off s join passage p on p.article_id = s.article_id
                        join evidence e on e.passage_id = p.id
                        where s.fallen_at is null and e.source_id = :source and e.withdrawn_at is null order by s.article_id""")
                .param("source", event.source().value())
                .query(UUID.class)
                .list();
        for (var id : citing) {
            var article = new ArticleId(id);
            signOffs.findByArticleIdAndFallenAtIsNull(article).ifPresent(standing -> {
                standing.fall(event, clock.instant());
                events.publishEvent(new PassagesChanged(article, Set.of()));
            });
        }
    }
}
