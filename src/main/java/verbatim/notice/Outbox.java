package verbatim.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is to be told to webhooks, and what became of it, as the database has it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Outbox {

    /** From then on it is given up. */
    static final Duration TRIED_FOR = Duration.ofHours(24);

    /** What was told and taken, or given up, is shown for so long. */
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbcTemplate;
    private final JdbcClient jdbc;

    Outbox(JdbcTemplate jdbcTemplate, JdbcClient jdbc) {
        this.jdbcTemplate = jdbcTemplate;
        this.jdbc = jdbc;
    }

    /** What is to be told to one webhook. */
    record Letter(DeliveryId id, WebhookId to, HookEvent event, Instant at, String body, Instant until) {}

    /** A letter that is on its way, and what its delivery needs. */
    record Sending(Letter letter, int attempts, String address, byte[] secret, HookState state, Failing failing) {}

    /**
     * How its webhook fails.
     *
     * @param times how often in a row; 0 where it does not
     * @param restingUntil when it may be tried again; null where that is now
     * @param probe which delivery is tried then; null where none is
     */
    record Failing(int times, @Nullable Instant restingUntil, @Nullable DeliveryId probe) {}

    /** How an attempt ended. */
    record Ended(
            DeliveryState state, @Nullable Instant due, @Nullable Integer status, @Nullable String answer, @Nullable DeliveryFault fault) {

        Ended givenUp() {
            return new Ended(DeliveryState.FAILED, null, status, answer, fault);
        }
    }

    /** A job that is to be done, since somebody is still to be told. */
    record Job(DeliveryId id, int round) {}

    void add(List<Letter> letters) {
        jdbcTemplate.batchUpdate(
                """
                insert into webhook_delivery (id, webhook_id, event, at, body, state, attempts, round, due, until)
                values (?, ?, ?, ?, ?, 'WAITING', 0, 0, ?, ?)""",
                letters,
                AT_ONCE,
                (row, letter) -> {
                    row.setObject(1, letter.id().value());
                    row.setObject(2, letter.to().value());
                    row.setString(3, letter.event().name());
                    row.setTimestamp(4, Timestamp.from(letter.at()));
                    row.setString(5, letter.body());
                    row.setTimestamp(6, Timestamp.from(letter.at()));
                    row.setTimestamp(7, Timestamp.from(letter.until()));
                });
    }

    /** What still waits, with where it goes; empty where it does not, or its webhook is gone. */
    Optional<Sending> waiting(DeliveryId id) {
        return jdbc.sql("""
                        select d.*, h.address, h.secret, h.state as hook_state, h.failures, h.resting_until,
                            (select p.id from webhook_delivery p where p.id = h.probe and p.state = 'WAITING') as probe
                        from webhook_delivery d join webhook h on h.id = d.webhook_id where d.id = :id and d.state = 'WAITING'""")
                .param("id", id.value())
                .query(Outbox::sending)
                .optional();
    }

    /** One more attempt begins. */
    void attempt(DeliveryId id, Instant at) {
        jdbc.sql("update webhook_delivery set attempts = attempts + 1, last_attempt_at = :at where id = :id")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void ended(DeliveryId id, Ended how) {
        jdbc.sql("""
                        update webhook_delivery set state = :state, due = :due, answer_status = :status, answer = :answer, fault = :fault
                        where id = :id""")
                .param("id", id.value())
                .param("state", how.state().name())
                .param("due", how.due() == null ? null : Timestamp.from(how.due()), Types.TIMESTAMP)
                .param("status", how.status(), Types.INTEGER)
                .param("answer", how.answer(), Types.VARCHAR)
                .param("fault", how.fault() == null ? null : how.fault().name(), Types.VARCHAR)
                .update();
    }

    /** It waits for another moment; null until it is awakened. */
    void postpone(DeliveryId id, @Nullable Instant due) {
        jdbc.sql("update webhook_delivery set due = :due where id = :id")
                .param("id", id.value())
                .param("due", due == null ? null : Timestamp.from(due), Types.TIMESTAMP)
                .update();
    }

    /** Gives up what sleeps and cannot be tried any more before its time is over. */
    void giveUp(WebhookId of, Instant next, DeliveryFault fault) {
        jdbc.sql("""
                        update webhook_delivery set state = 'FAILED', fault = :fault
                        where webhook_id = :of and state = 'WAITING' and due is null and until < :next""")
                .param("of", of.value())
                .param("next", Timestamp.from(next))
                .param("fault", fault.name())
                .update();
    }

    /**
     * Awakens what has no reason to sleep any more: all that its webhook is to be told, where that takes something again; the
     * oldest where nothing else is there to be tried.
     */
    List<Job> awaken(Instant now) {
        return jdbc.sql("""
                        update webhook_delivery set due = :now where id in (
                            select d.id from webhook_delivery d join webhook h on h.id = d.webhook_id
                            where d.state = 'WAITING' and d.due is null and h.state = 'ON'
                              and (h.failures = 0
                                or not exists (select from webhook_delivery p where p.id = h.probe and p.state = 'WAITING'))
                              and (h.failures = 0
                                or d.id = (select o.id from webhook_delivery o
                                    where o.webhook_id = h.id and o.state = 'WAITING' order by o.at, o.id limit 1))
                            for update of d skip locked)
                        returning id, round""")
                .param("now", Timestamp.from(now))
                .query(Outbox::job)
                .list();
    }

    /** What was given up is to be tried once more, for a day; empty where it was not given up. */
    Optional<Job> again(DeliveryId id, Instant now) {
        return jdbc.sql("""
                        update webhook_delivery set state = 'WAITING', round = round + 1, due = :now, until = :until
                        where id = :id and state = 'FAILED' returning id, round""")
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(TRIED_FOR)))
                .query(Outbox::job)
                .optional();
    }

    /** What a webhook is still to be told. */
    List<Job> jobs(WebhookId of) {
        return jdbc.sql("select id, round from webhook_delivery where state = 'WAITING' and webhook_id = :of order by at")
                .param("of", of.value())
                .query(Outbox::job)
                .list();
    }

    /** What those that are on were still to be told by then. */
    List<Job> overdue(Instant then) {
        return jdbc.sql("""
                        select d.id, d.round from webhook_delivery d join webhook h on h.id = d.webhook_id
                        where d.state = 'WAITING' and h.state = 'ON' and d.due <= :then order by d.at""")
                .param("then", Timestamp.from(then))
                .query(Outbox::job)
                .list();
    }

    List<DeliveryRow> latest(WebhookId of, int most) {
        return jdbc.sql("select * from webhook_delivery where webhook_id = :of order by at desc, id desc limit :most")
                .param("of", of.value())
                .param("most", most)
                .query(Outbox::row)
                .list();
    }

    Optional<DeliveryRow> find(DeliveryId id) {
        return jdbc.sql("select * from webhook_delivery where id = :id").param("id", id.value()).query(Outbox::row).optional();
    }

    /** Forgets what nobody looks at any more, and steps that their transaction made nothing of. */
    void forgetOld(Instant now) {
        jdbc.sql("delete from webhook_delivery where at < :before and state <> 'WAITING'")
                .param("before", Timestamp.from(now.minus(KEPT_FOR)))
                .update();
        jdbc.sql("delete from status_step where tx < pg_snapshot_xmin(pg_current_snapshot())").update();
    }

    private static Job job(ResultSet row, int n) throws SQLException {
        return new Job(new DeliveryId(row.getObject("id", UUID.class)), row.getInt("round"));
    }

    private static Sending sending(ResultSet row, int n) throws SQLException {
        return new Sending(
                new Letter(
                        new DeliveryId(row.getObject("id", UUID.class)),
                        new WebhookId(row.getObject("webhook_id", UUID.class)),
                        HookEvent.valueOf(row.getString("event")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("body"),
                        row.getTimestamp("until").toInstant()),
                row.getInt("attempts"),
                row.getString("address"),
                row.getBytes("secret"),
                HookState.valueOf(row.getString("hook_state")),
                failing(row));
    }

    private static Failing failing(ResultSet row) throws SQLException {
        var probe = row.getObject("probe", UUID.class);
        return new Failing(row.getInt("failures"), instant(row, "resting_until"), probe == null ? null : new DeliveryId(probe));
    }

    private static DeliveryRow row(ResultSet row, int n) throws SQLException {
        var fault = row.getString("fault");
        return new DeliveryRow(
                new DeliveryId(row.getObject("id", UUID.class)),
                HookEvent.valueOf(row.getString("event")),
                row.getTimestamp("at").toInstant(),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "last_attempt_at"),
                instant(row, "due"),
                row.getObject("answer_status", Integer.class),
                row.getString("answer"),
                fault == null ? null : DeliveryFault.valueOf(fault));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
