package verbatim.account;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sessions of all nodes in which somebody is signed in, a row each. To end one is to delete its row: its next request is
 * signed out, and its open screens hear of it. Who may end which is {@link Sessions}' to say.
 */
@Component
@Transactional
class OpenSessions {

    /** That somebody is there is noted once in this time: not each request should write. */
    static final Duration NOTED = Duration.ofMinutes(1);

    /** Rows of a node that was killed; it could not end them itself. */
    private static final Duration FORGOTTEN = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration idle;

    OpenSessions(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${server.servlet.session.timeout:8h}") Duration idle) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.idle = idle;
    }

    /** Somebody signed in. */
    SessionId begin(PersonId person, Browser browser) {
        var id = SessionId.fresh();
        var now = clock.instant();
        jdbc.sql("delete from person_session where last_seen_at < :forgotten")
                .param("forgotten", Timestamp.from(now.minus(FORGOTTEN)))
                .update();
        jdbc.sql("""
                        insert into person_session (id, person_id, browser, system, began_at, last_seen_at)
                        values (:id, :person, :browser, :system, :now, :now)""")
                .param("id", id.value())
                .param("person", person.value())
                .param("browser", browser.name(), Types.VARCHAR)
                .param("system", browser.system(), Types.VARCHAR)
                .param("now", Timestamp.from(now))
                .update();
        return id;
    }

    /** Whether it has not been ended. Each request asks: without a transaction it is one way to the database, and not two. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    boolean isOpen(SessionId id) {
        return jdbc.sql("select true from person_session where id = :id").param("id", id.value()).query(Boolean.class).optional().isPresent();
    }

    /** Whether it has not been ended; notes that somebody is there. */
    boolean seen(SessionId id) {
        return jdbc.sql("update person_session set last_seen_at = :now where id = :id")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** The sessions of somebody that have not been idle for too long, the one seen last first. */
    @Transactional(readOnly = true)
    List<SessionRow> of(PersonId person, Optional<SessionId> own) {
        return jdbc.sql("""
                        select * from person_session where person_id = :person and last_seen_at > :idle
                        order by last_seen_at desc, began_at desc, id""")
                .param("person", person.value())
                .param("idle", Timestamp.from(clock.instant().minus(idle)))
                .query((row, n) -> {
                    var id = new SessionId(row.getObject("id", UUID.class));
                    return new SessionRow(
                            id,
                            row.getString("browser"),
                            row.getString("system"),
                            instant(row.getTimestamp("began_at")),
                            instant(row.getTimestamp("last_seen_at")),
                            own.filter(id::equals).isPresent());
                })
                .list();
    }

    private static Instant instant(Timestamp at) {
        return at.toInstant();
    }

    /** Whose it is; empty where it has ended. */
    @Transactional(readOnly = true)
    Optional<PersonId> whose(SessionId id) {
        return jdbc.sql("select person_id from person_session where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** The session has ended by itself, signed out or idle: nobody need be told. */
    void gone(SessionId id) {
        jdbc.sql("delete from person_session where id = :id").param("id", id.value()).update();
    }

    /** Ends one, from its next request on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void end(SessionId id) {
        gone(id);
        events.publishEvent(new PeopleChanged());
    }

    /** Ends all of somebody; how many those were. */
    @Transactional(propagation = Propagation.MANDATORY)
    int endAll(PersonId person) {
        return endOthers(person, Optional.empty());
    }

    /** Ends all of somebody but one; how many those were. */
    @Transactional(propagation = Propagation.MANDATORY)
    int endOthers(PersonId person, Optional<SessionId> but) {
        var ended = jdbc.sql("delete from person_session where person_id = :person and id is distinct from :but")
                .param("person", person.value())
                .param("but", but.map(SessionId::value).orElse(null), Types.OTHER)
                .update();
        if (ended > 0) {
            events.publishEvent(new PeopleChanged());
        }
        return ended;
    }
}
