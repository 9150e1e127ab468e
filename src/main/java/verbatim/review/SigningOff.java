package verbatim.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.Role;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.ImportRefusal;
import verbatim.article.ImportRefused;
import verbatim.article.RevisionStored;
import verbatim.message.Refusal;
import verbatim.passage.ChangeKind;
import verbatim.passage.ChangeRow;
import verbatim.passage.CheckState;
import verbatim.passage.ClosedArticles;
import verbatim.passage.FactsOpened;
import verbatim.passage.FactsToCheck;
import verbatim.passage.Finding;
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
    private final FactsToCheck facts;
    private final ClosedArticles closed;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningOff(
            SignOffs signOffs,
            ArticleReading articles,
            PassageReading passages,
            FactsToCheck facts,
            ClosedArticles closed,
            CurrentPerson currentPerson,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signOffs = signOffs;
        this.articles = articles;
        this.passages = passages;
        this.facts = facts;
        this.closed = closed;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Signs the article's current revision off.
     *
     * @param seen what the person saw when deciding
     * @param reasons why it may be printed with what is not verified; that open passages may stay open, only an
     *     administrator may decide
     * @throws StepRefused if the article changed since it was seen, if passages are open and not waived, if a problem is not
     *     accounted for, if facts are proposed that the desk counts, or it is signed off already
     */
    @PreAuthorize("hasRole('REVIEWER')")
    public void signOff(ArticleId id, Seen seen, SignOffReasons reasons) {
        var article = articles.findToSign(id).orElseThrow(() -> new StepRefused(PassageRefusal.ARTICLE_NOT_THERE));
        if (signOffs.findByArticleIdAndFallenAtIsNull(id).isPresent()) {
            throw new StepRefused(ReviewRefusal.SIGNED_OFF_ALREADY);
        }
        holdSourcesStill(id);
        var by = currentPerson.require();
        var unverified = passages.of(id).stream().filter(row -> Caveat.of(row).isPresent()).toList();
        if (!seen.equals(Seen.of(article.revision(), unverified))) {
            throw new StepRefused(ReviewRefusal.ARTICLE_CHANGED);
        }
        var open = unverified.stream().filter(row -> row.status().isOpen()).toList();
        if (!open.isEmpty() && !by.role().includes(Role.ADMIN)) {
            throw new StepRefused(ReviewRefusal.STILL_OPEN, labels(open));
        }
        if (!facts.isLookedThrough(article.revision())) {
            throw new StepRefused(ReviewRefusal.FACTS_NOT_LOOKED_FOR);
        }
        var proposed = facts.counted(id);
        if (proposed > 0) {
            throw new StepRefused(ReviewRefusal.FACTS_PROPOSED, proposed);
        }
        var silent = unverified.stream().filter(row -> reasons.of(row) == null).toList();
        requireNone(silent.stream().filter(row -> row.status().isOpen()).toList(), ReviewRefusal.WAIVED_WITHOUT_REASON);
        requireNone(silent.stream().filter(row -> !row.status().isOpen()).toList(), ReviewRefusal.PROBLEM_WITHOUT_REASON);
        var caveats = unverified.stream().flatMap(row -> caveat(row, reasons).stream()).toList();
        signOffs.save(new SignOff(article, caveats, by.id(), clock.instant()));
        events.publishEvent(new PassagesChanged(id, Set.of()));
        events.publishEvent(new SignOffMade(id, article.revision(), by.id()));
    }

    private static Optional<SignOffCaveat> caveat(PassageRow row, SignOffReasons reasons) {
        return Caveat.of(row).map(caveat -> new SignOffCaveat(row.id(), caveat.kind(), caveat.finding(), reasons.of(row)));
    }

    private static void requireNone(List<PassageRow> silent, ReviewRefusal refusal) {
        if (!silent.isEmpty()) {
            throw new StepRefused(refusal, labels(silent));
        }
    }

    private static List<String> labels(List<PassageRow> rows) {
        return rows.stream().map(PassageRow::label).toList();
    }

    /** All sign-offs of an article, newest first, the fallen ones too. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(readOnly = true)
    public List<SignOffRow> of(ArticleId article) {
        if (closed.isClosed(article)) {
            throw new StepRefused(PassageRefusal.LOOKED_AT_BLIND);
        }
        var accepted = accepted(article);
        return jdbc.sql("""
                        select s.*, r.number, n.name, p.kind as fallen_kind, p.number as fallen_number,
                               c.made_at, c.what, c.step, m.name as made_name, k.title as source_title, l.name as source_changed_name,
                               w.number as newer_number, x.name as newer_name, o.name as opened_name
                        from sign_off s join revision r on r.id = s.revision_id left join passage p on p.id = s.fallen_passage
                        join person n on n.id = s.signed_by
                        left join passage_change c on c.id = s.fallen_change left join person m on m.id = c.made_by
                        left join source_change b on b.id = s.fallen_source_change left join person l on l.id = b.made_by
                        left join source_shown k on k.id = b.source_id
                        left join revision w on w.id = s.fallen_revision left join person x on x.id = w.stored_by
                        left join person o on o.id = s.fallen_by
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
                            accepted.getOrDefault(row.getObject("id", UUID.class), List.of()),
                            fallenAt,
                            fallReason(row));
                })
                .list();
    }

    private Map<UUID, List<SignOffRow.Accepted>> accepted(ArticleId article) {
        var accepted = new HashMap<UUID, List<SignOffRow.Accepted>>();
        jdbc.sql("""
                        select v.*, p.number, p.kind as passage_kind
                        from sign_off s join sign_off_caveat v on v.sign_off_id = s.id join passage p on p.id = v.passage_id
                        where s.article_id = :article order by p.start, p.number""")
                .param("article", article.value())
                .query(row -> {
                    var finding = row.getString("finding");
                    var caveat = new Caveat(
                            PassageKind.valueOf(row.getString("passage_kind")).letter() + row.getInt("number"),
                            Caveat.Kind.valueOf(row.getString("kind")),
                            finding == null ? null : Finding.valueOf(finding));
                    accepted.computeIfAbsent(row.getObject("sign_off_id", UUID.class), none -> new ArrayList<>())
                            .add(new SignOffRow.Accepted(caveat, row.getString("reason")));
                });
        return accepted;
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
        if (why == FallReason.Cause.FACTS_OPENED) {
            return new FallReason(why, "", row.getString("opened_name"), null);
        }
        if (why == FallReason.Cause.NEW_EDIT) {
            return new FallReason(why, row.getString("newer_number"), row.getString("newer_name"), null);
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
            fall(event.article(), standing -> standing.fall(event, clock.instant()));
        }
    }

    @EventListener
    void factsOpened(FactsOpened event) {
        if (articles.heldSignedOff(event.article())) {
            fall(event.article(), standing -> standing.fall(event, clock.instant()));
        }
    }

    /** Bound to one text, it falls with the next before anything is carried over to it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void revisionStored(RevisionStored event) {
        if (event.before() != null && articles.heldSignedOff(event.article())) {
            if (event.takesBack() != null) {
                throw new ImportRefused(List.of(Refusal.of(ImportRefusal.EDIT_SIGNED_OFF)));
            }
            fall(event.article(), standing -> standing.fall(event.revision(), clock.instant()));
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
            fall(article, standing -> standing.fall(event, clock.instant()));
        }
    }

    /** Lets the sign-off that stands fall, if one does. */
    private void fall(ArticleId article, Consumer<SignOff> falls) {
        signOffs.findByArticleIdAndFallenAtIsNull(article).ifPresent(standing -> {
            falls.accept(standing);
            events.publishEvent(new SignOffFell(article, standing.revisionId()));
            // Of the article, beside the passage: nothing of its row may show that anything was done to it.
            events.publishEvent(new PassagesChanged(article, Set.of()));
        });
    }
}
