package verbatim.account;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import verbatim.SettableClock;
import verbatim.account.PersonHistory.Act;

@AccountTest
class OwnPasswordTest {

    private static final String CHOSEN = "seven herons at dawn";

    private final Staffing staffing;
    private final OwnPassword ownPassword;
    private final PasswordSignIn signIn;
    private final CurrentPerson currentPerson;
    private final PersonHistory history;
    private final SettableClock clock;
    private final Person admin;

    private String username = "";
    private String oneTime = "";

    @Autowired
    OwnPasswordTest(
            Staffing staffing,
            OwnPassword ownPassword,
            PasswordSignIn signIn,
            CurrentPerson currentPerson,
            PersonHistory history,
            SettableClock clock,
            FirstAdministrator first) {
        this.staffing = staffing;
        this.ownPassword = ownPassword;
        this.signIn = signIn;
        this.currentPerson = currentPerson;
        this.history = history;
        this.clock = clock;
        this.admin = first.created().orElseThrow();
    }

    @BeforeEach
    void addRuth() {
        SignedIn.as(admin);
        // The throttle outlives a test's transaction, so every test has a person of its own.
        username = "ruth-" + UUID.randomUUID().toString().substring(0, 8);
        oneTime = staffing.add(new NewPerson(username, "Ruth Okafor", Role.REVIEWER)).value();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aOneTimePasswordIsGoodForChoosingOnesOwnAndNothingElse() {
        var ruth = signIn(oneTime);
        SignedIn.as(ruth);
        assertThat(currentPerson.mustChangePassword()).isTrue();
        assertThat(ruth.authorities()).isEmpty();

        ownPassword.change(oneTime, CHOSEN);

        assertThat(currentPerson.mustChangePassword()).as("this session goes on").isFalse();
        assertThat(signIn(CHOSEN).authorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_EDITOR", "ROLE_REVIEWER");
        assertThatThrownBy(() -> signIn(oneTime)).isInstanceOf(BadCredentialsException.class);
        SignedIn.as(admin);
        assertThat(history.latest(1)).first().returns(Act.PASSWORD_CHOSEN, PersonHistory.Entry::what);
    }

    @Test
    void theCurrentPasswordIsNeeded() {
        SignedIn.as(signIn(oneTime));

        assertRefused("not it at all, no", CHOSEN, "The current password is not right.");
    }

    @Test
    void theCurrentPasswordCannotBeGuessedForEver() {
        SignedIn.as(signIn(oneTime));
        for (var i = 0; i <= SignInThrottle.FREE_PER_USERNAME; i++) {
            assertRefused("wrong", CHOSEN, "The current password is not right.");
        }

        assertRefused(oneTime, CHOSEN, "Too many attempts. Try again in 30 seconds.");

        clock.advance(Duration.ofSeconds(30));
        ownPassword.change(oneTime, CHOSEN);
        assertThat(signIn(CHOSEN).mustChangePassword()).isFalse();
    }

    @Test
    void theNewPasswordMustBeNewAndNotObvious() {
        SignedIn.as(signIn(oneTime));

        assertRefused(oneTime, oneTime, "The new password is the old one. Please choose another.");
        assertRefused(oneTime, "short", "A password needs at least 12 characters.");
        assertRefused(oneTime, username + "-again", "A password must not contain the username.");
    }

    @Test
    void nobodyHasAPasswordToChange() {
        SignedIn.nobody();

        assertThatThrownBy(() -> ownPassword.change(oneTime, CHOSEN))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private void assertRefused(String current, String chosen, String sentence) {
        assertThatThrownBy(() -> ownPassword.change(current, chosen))
                .isInstanceOf(AccountRefused.class)
                .hasMessage(sentence);
    }

    private SignedInPerson signIn(String password) {
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        return (SignedInPerson) requireNonNull(signIn.authenticate(typed).getPrincipal());
    }
}
