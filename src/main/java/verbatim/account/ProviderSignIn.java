package verbatim.account;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.PersonHistory.Act;

/**
 * Makes somebody whom the identity provider has proved a person of the desk, or finds who it is: by issuer and subject alone.
 * What it says of name and role holds from this sign-in on, in all sessions of the person. Whoever has no role there any more
 * is signed out everywhere.
 */
@Component
class ProviderSignIn {

    private static final int MOST_OF_ONE_NAME = 10_000;

    private final IdentityProvider provider;
    private final Accounts accounts;
    private final PersonHistory history;
    private final OpenSessions sessions;
    private final AccessTokens tokens;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProviderSignIn(
            IdentityProvider provider,
            Accounts accounts,
            PersonHistory history,
            OpenSessions sessions,
            AccessTokens tokens,
            TransactionTemplate transaction,
            Clock clock) {
        this.provider = provider;
        this.accounts = accounts;
        this.history = history;
        this.sessions = sessions;
        this.tokens = tokens;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws ProviderRefused if the provider names no role of this desk, or the person was deactivated here */
    SignedInPerson arrived(OidcUser proved) {
        var claims = new ProviderClaims(provider.properties(), proved);
        try {
            return arrived(claims);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException atTheSameMoment) {
            // Their first two sign-ins at once, or two who would have one username: whoever came second finds the other there.
            return arrived(claims);
        }
    }

    private SignedInPerson arrived(ProviderClaims claims) {
        var role = claims.role();
        if (role.isEmpty()) {
            transaction.executeWithoutResult(status -> known(claims).ifPresent(this::withdraw));
            throw new ProviderRefused(ProviderRefused.Why.NO_ROLE);
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            var account = known(claims).map(there -> updated(there, claims, role.get())).orElseGet(() -> added(claims, role.get()));
            accounts.noteSignIn(account.id(), clock.instant());
            return account.signedIn();
        }));
    }

    private Optional<Account> known(ProviderClaims claims) {
        return accounts.findByIssuerAndSubject(claims.issuer(), claims.subject());
    }

    private Account added(ProviderClaims claims, Role role) {
        var person = new NewPerson(freeUsername(claims.username()), claims.name(), role);
        var account = accounts.saveAndFlush(new Account(person, claims.issuer(), claims.subject(), clock.instant()));
        history.add(null, account.id(), Act.ADDED_BY_PROVIDER, null, role);
        return account;
    }

    /** Never that of somebody else: who has it is another person, whatever the two are called. */
    private String freeUsername(String wish) {
        for (var number = 1; number < MOST_OF_ONE_NAME; number++) {
            var username = number == 1 ? wish : wish + "-" + number;
            if (!accounts.existsByUsername(username)) {
                return username;
            }
        }
        throw new IllegalStateException("Nobody more can be called " + wish);
    }

    private Account updated(Account account, ProviderClaims claims, Role role) {
        if (account.isDeactivated()) {
            throw new ProviderRefused(ProviderRefused.Why.DEACTIVATED);
        }
        account.reactivate();
        if (!account.name().equals(claims.name())) {
            account.rename(claims.name());
            history.add(null, account.id(), Act.RENAMED_BY_PROVIDER, null, null);
        }
        if (account.role() != role) {
            // The last administrator too: whom the provider makes one is one at the next sign-in.
            history.add(null, account.id(), Act.ROLE_BY_PROVIDER, account.role(), role);
            account.changeRole(role);
        }
        return account;
    }

    /** In the person's own name, for nobody else is there to have done it. */
    private void withdraw(Account account) {
        OnBehalf.run(account.signedIn().authentication(), tokens::endOwn);
        sessions.endAll(account.id());
        account.roleGone();
        history.add(null, account.id(), Act.ROLE_GONE, account.role(), null);
    }
}
