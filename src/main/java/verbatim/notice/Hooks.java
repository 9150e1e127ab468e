package verbatim.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.PersonId;

/** The webhooks of the desk, as the database has them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Hooks {

    private static final String ROWS = """
            select h.*, (select count(*) from webhook_delivery d where d.webhook_id = h.id and d.state = 'WAITING') as waiting,
                   (select count(*) from webhook_delivery d where d.webhook_id = h.id and d.state = 'FAILED') as failed
            from webhook h
            """;

    private final JdbcClient jdbc;

    Hooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who wants to hear of which events now. */
    record Listening(WebhookId id, Set<HookEvent> events) {}

    List<Listening> listening() {
        return jdbc.sql("select id, events from webhook where state = 'ON' order by id")
                .query((row, n) -> new Listening(new WebhookId(row.getObject("id", UUID.class)), events(row)))
                .list();
    }

    List<WebhookRow> all() {
        return jdbc.sql(ROWS + " order by h.made_at, h.id").query(Hooks::row).list();
    }

    Optional<WebhookRow> find(WebhookId id) {
        return jdbc.sql(ROWS + " where h.id = :id").param("id", id.value()).query(Hooks::row).optional();
    }

    void add(WebhookId id, String address, Collection<HookEvent> events, byte[] secret, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into webhook (id, address, events, state, secret, made_by, made_at, version)
                        values (:id, :address, :events, 'ON', :secret, :by, :at, 0)""")
                .param("id", id.value())
                .param("address", address)
                .param("events", array(events))
                .param("secret", secret)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Whether it still was of this version. */
    boolean change(WebhookId id, long version, String address, Collection<HookEvent> events) {
        return jdbc.sql("""
                                update webhook set address = :address, events = :events, version = version + 1,
                                    failures = 0, resting_until = null, probe = null
                                where id = :id and version = :version""")
                        .param("id", id.value())
                        .param("version", version)
                        .param("address", address)
                        .param("events", array(events))
                        .update()
                == 1;
    }

    /** Whether it was in another state until now. */
    boolean switchTo(WebhookId id, HookState state) {
        return jdbc.sql("""
                                update webhook set state = :state, version = version + 1, failures = 0, resting_until = null, probe = null
                                where id = :id and state <> :state""")
                        .param("id", id.value())
                        .param("state", state.name())
                        .update()
                == 1;
    }

    void sign(WebhookId id, byte[] secret) {
        jdbc.sql("update webhook set secret = :secret, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("secret", secret)
                .update();
    }

    /**
     * Lets nobody else begin or end a delivery to the same webhook until the transaction is over. Whoever changes both locks it
     * before its deliveries, as deleting it does.
     */
    void lock(DeliveryId whose) {
        jdbc.sql("select id from webhook where id = (select webhook_id from webhook_delivery where id = :id) for no key update")
                .param("id", whose.value())
                .query(UUID.class)
                .optional();
    }

    /** It took something: nothing is held back any more. */
    void took(WebhookId id) {
        jdbc.sql("update webhook set failures = 0, resting_until = null, probe = null where id = :id and (failures > 0 or probe is not null)")
                .param("id", id.value())
                .update();
    }

    /** How long a webhook is left alone, and which delivery is tried then; null where none was chosen yet. */
    record Resting(Instant until, @Nullable DeliveryId probe) {}

    /**
     * It did not take something. Those that were sent at once count as one, and none makes its rest shorter.
     *
     * @param failures how many in a row that makes
     * @param probe what is to be tried next, unless something else is; null where this one is given up
     */
    Resting failed(WebhookId id, int failures, Instant until, @Nullable DeliveryId probe) {
        return jdbc.sql("""
                        update webhook set failures = greatest(failures, :failures), resting_until = greatest(resting_until, :until),
                            probe = coalesce((select d.id from webhook_delivery d where d.id = webhook.probe and d.state = 'WAITING'), :probe)
                        where id = :id returning resting_until, probe""")
                .param("id", id.value())
                .param("failures", failures)
                .param("until", Timestamp.from(until))
                .param("probe", probe == null ? null : probe.value(), Types.OTHER)
                .query((row, n) -> {
                    var chosen = row.getObject("probe", UUID.class);
                    return new Resting(row.getTimestamp("resting_until").toInstant(), chosen == null ? null : new DeliveryId(chosen));
                })
                .optional()
                .orElseGet(() -> new Resting(until, null));
    }

    /** This delivery is the one to be tried while it fails. */
    void probe(WebhookId id, DeliveryId probe) {
        jdbc.sql("update webhook set probe = :probe where id = :id")
                .param("id", id.value())
                .param("probe", probe.value())
                .update();
    }

    /** Somebody wants this delivery to be tried now, however long its webhook was to be left alone. */
    void hurry(DeliveryId probe) {
        jdbc.sql("""
                        update webhook set resting_until = null, probe = :id
                        where id = (select webhook_id from webhook_delivery where id = :id and state = 'FAILED')""")
                .param("id", probe.value())
                .update();
    }

    /** With all that was to be told to it. */
    void delete(WebhookId id) {
        jdbc.sql("delete from webhook where id = :id").param("id", id.value()).update();
    }

    private static SqlArrayValue array(Collection<HookEvent> events) {
        return new SqlArrayValue("text", events.stream().map(HookEvent::name).sorted().toArray());
    }

    private static Set<HookEvent> events(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("events").getArray()).map(HookEvent::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static WebhookRow row(ResultSet row, int n) throws SQLException {
        var resting = row.getTimestamp("resting_until");
        return new WebhookRow(
                new WebhookId(row.getObject("id", UUID.class)),
                row.getString("address"),
                events(row),
                HookState.valueOf(row.getString("state")),
                row.getLong("version"),
                row.getInt("waiting"),
                row.getInt("failed"),
                resting == null ? null : resting.toInstant());
    }
}
