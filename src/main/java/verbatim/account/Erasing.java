package verbatim.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.message.Refusal;

/**
 * Erases what must not be kept, for good and on an administrator's word: a court's order, a person's right, a promise to a
 * source. What is left is that something was there, when it went, by whom and why. Copies that were made before, in backups
 * and in reports, are beyond its reach.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class Erasing {

    private static final int LONGEST_REASON = 2000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Erasing(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            AuditTrail audit,
            CurrentPerson currentPerson,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.events = events;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * What would go: all is done as it would be, and undone. May take seconds.
     *
     * @return how many of what; empty where there is nothing of it
     * @throws AccountRefused if the words are too short to be looked for
     */
    public Map<ErasedThing, Integer> preview(Erasure what) {
        refuseUnlessFit(what);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return carryOut(what).gone();
        });
    }

    /**
     * Erases it. May take seconds.
     *
     * @return how many of what went
     * @throws AccountRefused if no reason is given, or there is nothing to erase
     */
    public Map<ErasedThing, Integer> erase(Erasure what, String reason) {
        refuseUnlessFit(what);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new AccountRefused(AccountRefusal.ERASURE_WITHOUT_REASON, LONGEST_REASON);
        }
        return transaction.execute(status -> {
            var erased = carryOut(what);
            if (erased.gone().isEmpty()) {
                throw new AccountRefused(AccountRefusal.NOTHING_TO_ERASE);
            }
            add(erased, erased.hidden(reason.strip()));
            var subject = new AuditSubject(
                    what.kind() == ErasureKind.SOURCE ? AuditSubject.Kind.SOURCE : AuditSubject.Kind.ARTICLE, what.subject(), erased.title());
            if (what instanceof Erasure.OfWords) {
                audit.done(AuditAct.ERASED, subject);
            } else {
                audit.erased(subject);
            }
            return erased.gone();
        });
    }

    /** What was erased of these, newest first. */
    @PreAuthorize("hasRole('EDITOR')")
    public List<ErasureRow> of(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : jdbc.sql(READ + "where e.subject in (:subjects) order by e.erased_at desc, e.id desc")
                        .param("subjects", subjects)
                        .query(Erasing::row)
                        .list();
    }

    /** What was erased last on this desk, newest first. */
    public List<ErasureRow> last(int most) {
        return jdbc.sql(READ + "order by e.erased_at desc, e.id desc limit :most").param("most", most).query(Erasing::row).list();
    }

    private static final String READ = "select e.*, p.name from erasure e join person p on p.id = e.erased_by ";

    private static ErasureRow row(ResultSet row, int n) throws SQLException {
        return new ErasureRow(
                ErasureKind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                row.getTimestamp("erased_at").toInstant(),
                row.getString("name"),
                row.getString("reason"),
                TypedValues.counts(row.getString("gone"), ErasedThing.class));
    }

    private static void refuseUnlessFit(Erasure what) {
        if (what instanceof Erasure.OfWords(var _, var words)
                && words.codePoints().filter(Character::isLetterOrDigit).count() < Erasure.SHORTEST) {
            throw new AccountRefused(Refusal.of(AccountRefusal.ERASURE_TOO_SHORT, Erasure.SHORTEST));
        }
    }

    private ToErase carryOut(Erasure what) {
        jdbc.sql("set constraints all deferred").update();
        jdbc.sql("select set_config('verbatim.erasing', 'on', true)").query(String.class).single();
        var erased = new ToErase(what, currentPerson.require().id(), clock.instant());
        events.publishEvent(erased);
        jdbc.sql("select set_config('verbatim.erasing', 'off', true)").query(String.class).single();
        return erased;
    }

    private void add(ToErase erased, String reason) {
        jdbc.sql("""
                        insert into erasure (id, kind, subject, gone, reason, erased_by, erased_at)
                        values (:id, :kind, :subject, :gone::jsonb, :reason, :by, :at)""")
                .param("id", FreshId.next())
                .param("kind", erased.what().kind().name())
                .param("subject", erased.what().subject())
                .param("gone", TypedValues.written(erased.gone()))
                .param("reason", reason)
                .param("by", erased.by().value())
                .param("at", Timestamp.from(erased.at()))
                .update();
    }
}
