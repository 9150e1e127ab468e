package verbatim.account;

import java.time.Clock;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.message.Sentences;

/**
 * Checks a username and a password. Whether the username is unknown, the person deactivated or the password wrong
 * makes no difference to the answer or to the time it takes, so that nobody learns who works here.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final String NOBODY = "?";

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final SignInProperties ways;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String nobodysHash;

    PasswordSignIn(
            Accounts accounts,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            SignInProperties ways,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = throttle;
        this.ways = ways;
        this.transaction = transaction;
        this.clock = clock;
        this.nobodysHash = encoder.encode(OneTimePassword.random().value());
    }

    @Override
    public Authentication authenticate(Authentication given) {
        if (!ways.passwordsOpen()) {
            throw new DisabledException(Sentences.ENGLISH.of(AccountRefusal.SIGN_IN_WRONG));
        }
        var username = NewPerson.lowered(given.getName());
        var password = given.getCredentials() instanceof String typed ? typed : "";
        // Names that nobody can have are counted as one: they may be as long as they like.
        var counted = NewPerson.isUsername(username) ? username : NOBODY;
        var attempt = new SignInThrottle.Attempt(counted, address(given));
        throttle.begin(attempt).ifPresent(wait -> {
            throw new TooManyAttempts(wait);
        });
        // Outside a transaction: hashing takes a tenth of a second, for which no connection should be held.
        var account = accounts.findByUsername(username);
        var matches = encoder.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
        if (!matches || account.filter(Account::isActive).isEmpty()) {
            throw new BadCredentialsException(Sentences.ENGLISH.of(AccountRefusal.SIGN_IN_WRONG));
        }
        throttle.succeeded(attempt);
        note(account.get(), password);
        return account.get().signedIn().authentication();
    }

    private void note(Account account, String password) {
        transaction.executeWithoutResult(status -> {
            accounts.noteSignIn(account.id(), clock.instant());
            if (encoder.upgradeEncoding(Objects.requireNonNull(account.passwordHash()))) {
                accounts.findById(account.id()).ifPresent(current -> current.rehash(encoder.encode(password)));
            }
        });
    }

    private static String address(Authentication given) {
        return given.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
