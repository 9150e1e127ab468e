package verbatim.account;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.PersonHistory.Act;

/**
 * An administrator's work on the people of the desk. Every act is a row of {@link PersonHistory}; each method throws
 * {@link AccountRefused} where the rules say no.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class Staffing {

    private final Accounts accounts;
    private final PersonHistory history;
    private final AccessTokens tokens;
    private final OpenSessions sessions;
    private final PasswordEncoder encoder;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Staffing(
            Accounts accounts,
            PersonHistory history,
            AccessTokens tokens,
            OpenSessions sessions,
            PasswordEncoder encoder,
            CurrentPerson currentPerson,
            Clock clock) {
        this.accounts = accounts;
        this.history = history;
        this.tokens = tokens;
        this.sessions = sessions;
        this.encoder = encoder;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Everybody, active or not, by name. */
    @Transactional(readOnly = true)
    public List<PersonRow> everyone() {
        return accounts.everyone().stream().map(Account::row).toList();
    }

    /** Adds somebody. The password returned is not kept in clear anywhere: show it once. */
    public OneTimePassword add(NewPerson person) {
        if (accounts.existsByUsername(person.username())) {
            throw taken(person);
        }
        var password = OneTimePassword.random();
        var account = saved(person, new Account(person, encode(password), Account.PasswordState.ONE_TIME, clock.instant()));
        record(account, Act.ADDED, null, person.role());
        return password;
    }

    private Account saved(NewPerson person, Account account) {
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw taken(person);
        }
    }

    private static AccountRefused taken(NewPerson person) {
        return new AccountRefused(AccountRefusal.USERNAME_TAKEN, person.username());
    }

    /** The person may no longer sign in; open sessions and access tokens end at their next request. */
    public void deactivate(PersonId id) {
        var account = find(id);
        if (!account.isDeactivated()) {
            refuseIfLastAdministrator(account, AccountRefusal.LAST_ADMINISTRATOR_DEACTIVATED);
            account.deactivate();
            tokens.endAll(id);
            sessions.endAll(id);
            record(account, Act.DEACTIVATED, null, null);
        }
    }

    /** The person may sign in again, with the password from before; programs need new tokens. */
    public void reactivate(PersonId id) {
        var account = find(id);
        if (account.isDeactivated()) {
            account.reactivate();
            record(account, Act.REACTIVATED, null, null);
        }
    }

    /**
     * From the next request on, open sessions have the new role too.
     *
     * @param seen the role that the administrator saw
     * @throws RoleChanged if somebody gave the person another one since
     */
    public void changeRole(PersonId id, Role seen, Role role) {
        var account = find(id);
        var before = account.role();
        if (before != role) {
            if (before != seen) {
                throw new RoleChanged(account.name(), before);
            }
            if (account.isOfProvider()) {
                throw new AccountRefused(AccountRefusal.ROLE_FROM_PROVIDER, account.name());
            }
            if (before == Role.ADMIN) {
                refuseIfLastAdministrator(account, AccountRefusal.LAST_ADMINISTRATOR_DEMOTED);
            }
            account.changeRole(role);
            record(account, Act.ROLE_CHANGED, before, role);
        }
    }

    /**
     * Replaces the password, which ends the person's sessions and access tokens: whoever knew the old one may have made some.
     * Show the one returned once.
     */
    public OneTimePassword resetPassword(PersonId id) {
        var account = find(id);
        if (account.isOfProvider()) {
            throw new AccountRefused(AccountRefusal.PASSWORD_AT_PROVIDER, account.name());
        }
        var password = OneTimePassword.random();
        account.receivePassword(encode(password));
        tokens.endAll(id);
        sessions.endAll(id);
        record(account, Act.PASSWORD_RESET, null, null);
        return password;
    }

    /**
     * Somebody who had a password here signs in at the identity provider from now on, as the person did who came by it: the two
     * are one. That one's own account is deactivated, and what it did stays its own. Nobody is linked by a name or an address,
     * which anybody may be given; an administrator has looked. To begin with the role that the account has here.
     *
     * @throws AccountRefused if the one has no password here, or the other did not come by the provider
     */
    public void link(PersonId id, PersonId cameByProvider) {
        var account = find(id);
        var other = find(cameByProvider);
        if (account.isOfProvider() || !account.isActive() || !other.isOfProvider()) {
            throw new AccountRefused(AccountRefusal.NOT_TO_BE_LINKED, account.name(), other.name());
        }
        if (!other.isDeactivated()) {
            refuseIfLastAdministrator(other, AccountRefusal.LAST_ADMINISTRATOR_DEACTIVATED);
            other.deactivate();
            tokens.endAll(cameByProvider);
        }
        sessions.endAll(cameByProvider);
        sessions.endAll(id);
        var way = other.giveUpWayIn();
        // Written first: no two accounts have one way in, not even for a moment.
        accounts.saveAndFlush(other);
        account.signInBy(way);
        record(other, Act.UNLINKED, null, null);
        record(account, Act.LINKED, null, null);
    }

    private void refuseIfLastAdministrator(Account account, AccountRefusal refusal) {
        var administrators = accounts.lockActiveAdministrators();
        if (administrators.size() == 1 && administrators.getFirst().id().equals(account.id())) {
            throw new AccountRefused(refusal, account.name());
        }
    }

    private Account find(PersonId id) {
        return accounts.findById(id).orElseThrow(() -> new AccountRefused(AccountRefusal.PERSON_NOT_THERE));
    }

    private String encode(OneTimePassword password) {
        return encoder.encode(password.value());
    }

    private void record(Account account, Act what, @Nullable Role before, @Nullable Role after) {
        history.add(currentPerson.require().id(), account.id(), what, before, after);
    }
}
