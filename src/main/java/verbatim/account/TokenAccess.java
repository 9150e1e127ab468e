package verbatim.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets programs in by their tokens, each in its owner's name: history says that person, and the program may do what their role
 * lets them do now, within the token's scope.
 */
@Component
public class TokenAccess {

    /** A token is noted as used once in this time: not each request should write. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    TokenAccess(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * By which token somebody acts; the details of what {@link #of} gives.
     *
     * @param token no secret
     * @param name what its owner calls it
     */
    public record Use(TokenId token, String name, TokenScope scope) {}

    /**
     * Who acts by this token; empty where there is none such, it has ended or expired, or its owner may not sign in or has yet
     * to choose a password.
     */
    @Transactional
    public Optional<Authentication> of(String token) {
        var now = clock.instant();
        var found = jdbc.sql("""
                        select t.id as token_id, t.name as token_name, t.scope, p.id, p.username, p.name, p.role, p.password_generation
                        from api_token t join person p on p.id = t.person_id
                        where t.sha256 = :sha256 and t.ended_at is null and t.expires_at > :now
                          and p.state = 'ACTIVE' and p.password_state <> 'ONE_TIME'""")
                .param("sha256", FreshToken.hash(token))
                .param("now", Timestamp.from(now))
                .query((row, n) -> {
                    var scope = TokenScope.valueOf(row.getString("scope"));
                    var person = new Person(
                            new PersonId(row.getObject("id", UUID.class)),
                            row.getString("username"),
                            row.getString("name"),
                            scope.within(Role.valueOf(row.getString("role"))),
                            true);
                    return authentication(
                            new SignedInPerson(person, false, row.getInt("password_generation")),
                            new Use(new TokenId(row.getObject("token_id", UUID.class)), row.getString("token_name"), scope));
                })
                .optional();
        found.map(Authentication::getDetails).map(Use.class::cast).ifPresent(use -> jdbc.sql(
                        "update api_token set last_used_at = :now where id = :id and (last_used_at is null or last_used_at < :before)")
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(now.minus(NOTED)))
                .param("id", use.token().value())
                .update());
        return found;
    }

    private static Authentication authentication(SignedInPerson person, Use use) {
        var authorities = new ArrayList<GrantedAuthority>(person.authorities());
        use.scope().authorities().forEach(scope -> authorities.add(new SimpleGrantedAuthority(scope)));
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
        authentication.setDetails(use);
        return authentication;
    }
}
