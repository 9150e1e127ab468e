package verbatim.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tokens by which programs act in a person's name: made, seen and ended by their owner, ended by administrators too. What
 * they let in is {@link TokenAccess}'s to say.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class AccessTokens {

    /** The longest that a token can last. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final int LONGEST_NAME = 100;
    private static final int MOST_WORKING = 50;

    private static final String ROWS = "select t.*, p.name as owner_name from api_token t join person p on p.id = t.person_id ";

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    AccessTokens(JdbcClient jdbc, AuditTrail trail, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Makes a token for a program of the person signed in. The token returned is not kept anywhere: show it once.
     *
     * @param name of the program, at most 100 characters
     * @param expires when it ends by itself, at most {@link #LONGEST} from now
     * @throws AccountRefused if the name or the end will not do, the scope is more than the person may do, or there are very
     *     many already
     */
    public FreshToken make(String name, TokenScope scope, Instant expires) {
        var kept = name.strip().replace('\0', '\uFFFD');
        var now = clock.instant();
        var owner = currentPerson.require();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME) {
            throw new AccountRefused(AccountRefusal.TOKEN_NAME_UNFIT, LONGEST_NAME);
        }
        if (!expires.isAfter(now) || expires.isAfter(now.plus(LONGEST))) {
            throw new AccountRefused(AccountRefusal.TOKEN_EXPIRY_UNFIT, LONGEST.toDays());
        }
        if (scope == TokenScope.ADMIN && !owner.role().includes(Role.ADMIN)) {
            throw new AccountRefused(AccountRefusal.TOKEN_SCOPE_TOO_WIDE, scope);
        }
        if (working(owner.id(), now) >= MOST_WORKING) {
            throw new AccountRefused(AccountRefusal.TOO_MANY_TOKENS, MOST_WORKING);
        }
        var token = FreshToken.random();
        var id = TokenId.fresh();
        jdbc.sql("""
                        insert into api_token (id, person_id, name, scope, sha256, made_at, expires_at)
                        values (:id, :person, :name, :scope, :sha256, :now, :expires)""")
                .param("id", id.value())
                .param("person", owner.id().value())
                .param("name", kept)
                .param("scope", scope.name())
                .param("sha256", FreshToken.hash(token.value()))
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expires))
                .update();
        trail.done(AuditAct.TOKEN_MADE, new AuditSubject(AuditSubject.Kind.TOKEN, id.value(), kept));
        return token;
    }

    /** The tokens of the person signed in, newest first; those that let nothing in any more too. */
    @Transactional(readOnly = true)
    public List<TokenRow> own() {
        return jdbc.sql(ROWS + "where t.person_id = :person order by t.made_at desc, t.id desc")
                .param("person", currentPerson.require().id().value())
                .query(AccessTokens::row)
                .list();
    }

    /** The tokens of the whole desk that let something in, newest first. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<TokenRow> working() {
        return jdbc.sql(ROWS + "where t.ended_at is null and t.expires_at > :now order by t.made_at desc, t.id desc")
                .param("now", Timestamp.from(clock.instant()))
                .query(AccessTokens::row)
                .list();
    }

    /**
     * Ends a token, from the next request on; to end it again changes nothing.
     *
     * @throws AccountRefused if there is none of that id, or it is somebody else's and the person no administrator
     */
    public void end(TokenId id) {
        var by = currentPerson.require();
        var token = jdbc.sql(ROWS + "where t.id = :id for update of t")
                .param("id", id.value())
                .query(AccessTokens::row)
                .optional()
                .filter(row -> row.owner().equals(by.id()) || by.role().includes(Role.ADMIN))
                .orElseThrow(() -> new AccountRefused(AccountRefusal.TOKEN_NOT_THERE));
        if (token.ended() == null) {
            end(token, by);
        }
    }

    /** Ends all tokens of the person signed in that let something in. */
    void endOwn() {
        endAll(currentPerson.require(), currentPerson.require().id());
    }

    /** Ends all tokens of somebody that let something in, from the next request on. */
    @PreAuthorize("hasRole('ADMIN')")
    void endAll(PersonId owner) {
        endAll(currentPerson.require(), owner);
    }

    private void endAll(Person by, PersonId owner) {
        jdbc.sql(ROWS + "where t.person_id = :person and t.ended_at is null and t.expires_at > :now order by t.made_at, t.id for update of t")
                .param("person", owner.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(AccessTokens::row)
                .list()
                .forEach(token -> end(token, by));
    }

    private void end(TokenRow token, Person by) {
        jdbc.sql("update api_token set ended_at = :now, ended_by = :by where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.id().value())
                .param("id", token.id().value())
                .update();
        trail.done(AuditAct.TOKEN_ENDED, new AuditSubject(AuditSubject.Kind.TOKEN, token.id().value(), token.name()));
    }

    private int working(PersonId owner, Instant now) {
        return jdbc.sql("select count(*) from api_token where person_id = :person and ended_at is null and expires_at > :now")
                .param("person", owner.value())
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    private static TokenRow row(ResultSet row, int n) throws SQLException {
        return new TokenRow(
                new TokenId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("owner_name"),
                row.getString("name"),
                TokenScope.valueOf(row.getString("scope")),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                instant(row.getTimestamp("last_used_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
