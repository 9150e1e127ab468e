package verbatim.account;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.PersonHistory.Act;

/** Everybody's own business: choosing a password. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnPassword {

    private final Accounts accounts;
    private final PersonHistory history;
    private final PasswordEncoder encoder;
    private final CurrentPerson currentPerson;
    private final SignInThrottle throttle;
    private final OpenSessions sessions;

    OwnPassword(
            Accounts accounts,
            PersonHistory history,
            PasswordEncoder encoder,
            CurrentPerson currentPerson,
            SignInThrottle throttle,
            OpenSessions sessions) {
        this.accounts = accounts;
        this.history = history;
        this.encoder = encoder;
        this.currentPerson = currentPerson;
        this.throttle = throttle;
        this.sessions = sessions;
    }

    /** Whether the person has one here, and does not sign in at the identity provider. */
    @Transactional(readOnly = true)
    public boolean isThere() {
        return accounts.findById(currentPerson.require().id()).filter(account -> !account.isOfProvider()).isPresent();
    }

    /**
     * Replaces the password of the person signed in. This session goes on; the person's others end.
     *
     * @throws AccountRefused if the current password is wrong or the new one will not do; the message says why
     */
    @Transactional
    public void change(String current, String chosen) {
        var account = accounts.findById(currentPerson.require().id()).orElseThrow();
        if (account.isOfProvider()) {
            throw new AccountRefused(AccountRefusal.PASSWORD_AT_PROVIDER, account.name());
        }
        // A session left open must not be a place to try out passwords at leisure.
        var attempt = new SignInThrottle.Attempt(account.username(), "own password of " + account.username());
        throttle.begin(attempt).ifPresent(wait -> {
            throw new AccountRefused(AccountRefusal.TOO_MANY_ATTEMPTS, Waiting.of(wait));
        });
        if (!encoder.matches(current, account.passwordHash())) {
            throw new AccountRefused(AccountRefusal.WRONG_PASSWORD);
        }
        throttle.succeeded(attempt);
        if (encoder.matches(chosen, account.passwordHash())) {
            throw new AccountRefused(AccountRefusal.SAME_PASSWORD);
        }
        PasswordRules.refusal(account.username(), chosen).ifPresent(refusal -> {
            throw new AccountRefused(refusal);
        });
        account.choosePassword(encoder.encode(chosen));
        history.add(account.id(), account.id(), Act.PASSWORD_CHOSEN, null, null);
        sessions.endOthers(account.id(), currentPerson.session());
        currentPerson.isNow(account.signedIn());
    }
}
