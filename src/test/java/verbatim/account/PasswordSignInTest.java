package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.SettableClock;

@AccountTest
class PasswordSignInTest {

    private final PasswordSignIn signIn;
    private final Staffing staffing;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final TransactionTemplate transaction;
    private final IdentityProvider provider;
    private final PersonHistory history;
    private final JdbcClient database;
    private final EntityManager entities;
    private final SettableClock clock;
    private final Person admin;

    private String username = "";
    private String password = "";

    @Autowired
    PasswordSignInTest(
            PasswordSignIn signIn,
            Staffing staffing,
            Accounts accounts,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            TransactionTemplate transaction,
            IdentityProvider provider,
            PersonHistory history,
            JdbcClient database,
            EntityManager entities,
            SettableClock clock,
            FirstAdministrator first) {
        this.signIn = signIn;
        this.staffing = staffing;
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = throttle;
        this.transaction = transaction;
        this.provider = provider;
        this.history = history;
        this.database = database;
        this.entities = entities;
        this.clock = clock;
        this.admin = first.created().orElseThrow();
    }

    @BeforeEach
    void addEdda() {
        SignedIn.as(admin);
        username = "edda-" + UUID.randomUUID().toString().substring(0, 8);
        password = staffing.add(new NewPerson(username, "Edda Brandt", Role.EDITOR)).value();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void theUsernameMayBeTypedInAnyCase() {
        var signedIn = signIn(" " + username.toUpperCase(Locale.ROOT), password);

        assertThat(signedIn.isAuthenticated()).isTrue();
        assertThat(signedIn.getName()).isEqualTo(username);
        assertThat(signedIn.getCredentials()).as("no password stays in the session").isNull();
    }

    @Test
    void whereLocalAccountsAreSwitchedOffNoPasswordLetsAnybodyIn() {
        var closed = new PasswordSignIn(accounts, encoder, throttle, new SignInProperties(false, false), transaction, clock);
        var emergency = new PasswordSignIn(accounts, encoder, throttle, new SignInProperties(false, true), transaction, clock);
        var right = UsernamePasswordAuthenticationToken.unauthenticated(username, password);

        assertThatThrownBy(() -> closed.authenticate(right)).isInstanceOf(DisabledException.class);
        assertThat(emergency.authenticate(right).isAuthenticated()).isTrue();
    }

    @Test
    void inAnEmergencyTheFirstAdministratorIsLetInAgain() {
        var rescuer = new FirstAdministrator(
                new FirstAdministratorProperties(username, "words for a locked desk", false),
                new SignInProperties(false, true),
                provider,
                accounts,
                history,
                encoder,
                transaction,
                new MockEnvironment(),
                clock);
        staffing.deactivate(accounts.findByUsername(username).orElseThrow().id());

        rescuer.afterSingletonsInstantiated();

        var there = accounts.findByUsername(username).orElseThrow();
        assertThat(there.isActive()).isTrue();
        assertThat(there.role()).isEqualTo(Role.ADMIN);
        assertThat(there.signedIn().mustChangePassword()).isTrue();
        assertThat(signIn(username, "words for a locked desk").isAuthenticated()).isTrue();
        var generation = there.signedIn().passwordGeneration();
        rescuer.afterSingletonsInstantiated();
        assertThat(there.signedIn().passwordGeneration()).as("nothing to mend the second time").isEqualTo(generation);
    }

    @Test
    void theLastSignInIsRemembered() {
        clock.advance(Duration.ofMinutes(5));
        signIn(username, password);

        assertThat(database.sql("select last_sign_in_at from person where username = ?")
                        .param(username)
                        .query(Timestamp.class)
                        .single()
                        .toInstant())
                .isEqualTo(clock.instant());
    }

    @Test
    void unknownDeactivatedAndWrongAllGetTheSameAnswer() {
        var row = staffing.everyone().stream()
                .filter(person -> person.person().username().equals(username))
                .findFirst()
                .orElseThrow();
        staffing.deactivate(row.person().id());

        assertRefused("nobody-" + username, password);
        assertRefused(username, password);
        assertRefused("admin", "not the password");
    }

    @Test
    void tooManyFailuresMakeEvenTheRightPasswordWait() {
        for (var i = 0; i <= SignInThrottle.FREE_PER_USERNAME; i++) {
            assertRefused(username, "wrong");
        }

        assertThatThrownBy(() -> signIn(username, password))
                .isInstanceOf(TooManyAttempts.class)
                .hasMessage("Too many attempts. Try again in 30 seconds.");

        clock.advance(Duration.ofSeconds(30));
        assertThat(signIn(username, password).isAuthenticated()).isTrue();
    }

    @Test
    void aPasswordHashedTheOldWayIsHashedAnewAtSignIn() {
        var weak = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(password);
        entities.flush();
        database.sql("update person set password_hash = ? where username = ?").params(weak, username).update();
        entities.clear();

        signIn(username, password);
        entities.flush();

        assertThat(database.sql("select password_hash from person where username = ?")
                        .param(username)
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}$2a$10$");
    }

    private void assertRefused(String typedName, String typedPassword) {
        assertThatThrownBy(() -> signIn(typedName, typedPassword))
                .isExactlyInstanceOf(BadCredentialsException.class)
                .hasMessage("The username or the password is not right.");
    }

    private Authentication signIn(String typedName, String typedPassword) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(typedName, typedPassword));
    }
}
