package verbatim.account;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes down what leaves the desk, who looks at what is confidential, and what is done to the doors. Rows are only ever
 * added. Where a row cannot be written, the call throws, and the caller must not give anything out.
 */
@Component
public class AuditTrail {

    private static final String ADD = """
            insert into audit_entry
                (id, at, who, what, subject_kind, subject_id, title, profile, format, sha256, came_from, within_hour)
            values (:id, :at, :who, :what, :kind, :subject, :title, :profile, :format, :sha256, :from, :hour)
            """;

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Something is about to be given out. Committed when this returns, whatever becomes of the caller's transaction: only
     * then may the bytes go.
     *
     * @param subject null for the trail itself
     * @param profile for whom it was made; null where that says nothing
     * @param format such as "docx"
     * @param bytes all that is given out
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void exported(AuditAct act, @Nullable AuditSubject subject, @Nullable String profile, String format, byte[] bytes) {
        exported(act, subject, profile, format, bytes, clock.instant());
    }

    /**
     * The same of what says how things were at a moment, and took a while to be made.
     *
     * @param asOf that moment
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void exported(
            AuditAct act, @Nullable AuditSubject subject, @Nullable String profile, String format, byte[] bytes, Instant asOf) {
        add(ADD, act, subject, new Export(profile, format, sha256(bytes)), asOf, null);
    }

    /** Somebody is about to see who a confidential source is, or words of it: a row an hour. Belongs to the look's own transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confidentialSeen(AuditSubject source) {
        onceAnHour(AuditAct.CONFIDENTIAL_SEEN, source);
    }

    /**
     * A personal access token is about to be let in, for the person who is signed in: a row an hour and address.
     *
     * @param name what its owner calls it
     */
    @Transactional
    public void tokenUsed(UUID token, String name) {
        onceAnHour(AuditAct.TOKEN_USED, new AuditSubject(AuditSubject.Kind.TOKEN, token, name));
    }

    /** Something was done, in the transaction that does it: no act without its row, no row without its act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(AuditAct act, AuditSubject subject) {
        add(ADD, act, subject, Export.NONE, null);
    }

    /**
     * What something was called is erased from the trail, since it must not be kept, and that this was done is added: belongs
     * to the transaction that erases the thing itself.
     *
     * @param subject with what may be said of it from now on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erased(AuditSubject subject) {
        jdbc.sql("select set_config('verbatim.erasing', 'on', true)").query(String.class).single();
        jdbc.sql("update audit_entry set title = null where subject_id = :subject")
                .param("subject", subject.id())
                .update();
        jdbc.sql("select set_config('verbatim.erasing', 'off', true)").query(String.class).single();
        done(AuditAct.ERASED, subject);
    }

    /** That something was given out before. */
    public record GivenOut(Instant at, @Nullable String by) {}

    /**
     * When something was given out last, to the same readers.
     *
     * @param profile for whom it was made
     */
    @Transactional(readOnly = true)
    public Optional<GivenOut> lastExported(AuditAct act, UUID subject, String profile) {
        return jdbc.sql("""
                        select e.at, p.name from audit_entry e left join person p on p.id = e.who
                        where e.what = :what and e.subject_id = :subject and e.profile = :profile order by e.at desc, e.id desc limit 1""")
                .param("what", act.name())
                .param("subject", subject)
                .param("profile", profile)
                .query((row, n) -> new GivenOut(row.getTimestamp("at").toInstant(), row.getString("name")))
                .optional();
    }

    private void onceAnHour(AuditAct act, AuditSubject subject) {
        add(ADD + " on conflict do nothing", act, subject, Export.NONE, clock.instant().truncatedTo(ChronoUnit.HOURS));
    }

    private void add(String insert, AuditAct act, @Nullable AuditSubject subject, Export export, @Nullable Instant hour) {
        add(insert, act, subject, export, clock.instant(), hour);
    }

    private void add(
            String insert, AuditAct act, @Nullable AuditSubject subject, Export export, Instant at, @Nullable Instant hour) {
        var who = currentPerson.signedIn().map(SignedInPerson::person).map(Person::id).map(PersonId::value);
        jdbc.sql(insert)
                .param("id", FreshId.next())
                .param("at", Timestamp.from(at))
                .param("who", who.orElse(null), Types.OTHER)
                .param("what", act.name())
                .param("kind", subject == null ? null : subject.kind().name(), Types.VARCHAR)
                .param("subject", subject == null ? null : subject.id(), Types.OTHER)
                .param("title", subject == null ? null : subject.title(), Types.VARCHAR)
                .param("profile", export.profile(), Types.VARCHAR)
                .param("format", export.format(), Types.VARCHAR)
                .param("sha256", export.sha256(), Types.VARCHAR)
                .param("from", caller(), Types.VARCHAR)
                .param("hour", hour == null ? null : Timestamp.from(hour), Types.TIMESTAMP)
                .update();
    }

    /** The address that the request came from, as the server knows it; none where the work is no answer to a request. */
    private static @Nullable String caller() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(request -> ((ServletRequestAttributes) request).getRequest().getRemoteAddr())
                .orElse(null);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException noJava) {
            throw new IllegalStateException(noJava);
        }
    }

    /** What was given out, and for whom. */
    private record Export(@Nullable String profile, @Nullable String format, @Nullable String sha256) {

        static final Export NONE = new Export(null, null, null);
    }
}
