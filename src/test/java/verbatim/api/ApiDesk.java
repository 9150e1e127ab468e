package verbatim.api;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.account.AccessTokens;
import verbatim.account.NewPerson;
import verbatim.account.Person;
import verbatim.account.PersonId;
import verbatim.account.PersonRow;
import verbatim.account.Role;
import verbatim.account.SignedIn;
import verbatim.account.Staffing;
import verbatim.account.TokenScope;

/** The people of a test over HTTP, and their programs. */
final class ApiDesk {

    private final int port;
    private final Staffing staffing;
    private final AccessTokens tokens;
    private final JdbcClient database;

    ApiDesk(int port, Staffing staffing, AccessTokens tokens, JdbcClient database) {
        this.port = port;
        this.staffing = staffing;
        this.tokens = tokens;
        this.database = database;
    }

    /** Somebody of this name, who has chosen a password; there from then on. */
    Person person(String username, Role role) {
        SignedIn.as(first());
        if (row(username) == null) {
            staffing.add(new NewPerson(username, username.replace('-', ' '), role));
        }
        database.sql("update person set password_state = 'OWN', state = 'ACTIVE', role = :role where username = :name")
                .param("role", role.name())
                .param("name", username)
                .update();
        return requireNonNull(row(username)).person();
    }

    /** A token of theirs, in clear. */
    String token(Person person, TokenScope scope) {
        SignedIn.as(person);
        var token = tokens.make("a test", scope, Instant.now().plus(Duration.ofDays(1))).value();
        SignedIn.nobody();
        return token;
    }

    /** A program of theirs. */
    Program program(Person person, TokenScope scope) {
        return new Program(port, token(person, scope));
    }

    /** A program without a token. */
    Program stranger() {
        return new Program(port, null);
    }

    /** A program with this token. */
    Program with(String token) {
        return new Program(port, token);
    }

    void asAdministrator(Runnable work) {
        SignedIn.as(first());
        work.run();
        SignedIn.nobody();
    }

    private Person first() {
        return new Person(
                new PersonId(
                        database.sql("select id from person where username = 'admin'").query(UUID.class).single()),
                "admin", "admin", Role.ADMIN, true);
    }

    private @Nullable PersonRow row(String username) {
        return staffing.everyone().stream().filter(row -> row.person().username().equals(username)).findFirst().orElse(null);
    }
}
