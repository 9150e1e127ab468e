package verbatim.account;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people are signed in: everybody sees and ends their own sessions, an administrator those of all. Each that is ended
 * from elsewhere is an entry of the audit trail.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Sessions {

    private final OpenSessions sessions;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final CurrentPerson currentPerson;

    Sessions(OpenSessions sessions, Accounts accounts, AuditTrail trail, CurrentPerson currentPerson) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.trail = trail;
        this.currentPerson = currentPerson;
    }

    /** The sessions of the person signed in, the one seen last first. */
    @Transactional(readOnly = true)
    public List<SessionRow> own() {
        return sessions.of(currentPerson.require().id(), currentPerson.session());
    }

    /** Those of somebody. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<SessionRow> of(PersonId person) {
        return sessions.of(person, currentPerson.session());
    }

    /** Whether the session of whoever asks has been ended from elsewhere; its screens can then do no more. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean isOver() {
        return currentPerson.session().filter(session -> !sessions.isOpen(session)).isPresent();
    }

    /**
     * Answers, each time it is asked, whether whoever begins something now may go on as they began: the account is active, by the
     * same password and in no lesser role, and the session has not ended. A request is held against that when it comes; work that
     * goes on beside the screen asks for itself.
     */
    public BooleanSupplier mayGoOn() {
        var began = currentPerson.signedIn().orElseThrow();
        var session = currentPerson.session();
        return () -> session.filter(id -> !sessions.isOpen(id)).isEmpty()
                && accounts.findById(began.person().id())
                        .filter(Account::isActive)
                        .map(Account::signedIn)
                        .filter(now -> now.passwordGeneration() == began.passwordGeneration() && now.person().role().includes(began.person().role()))
                        .isPresent();
    }

    /**
     * Ends a session, from its next request on.
     *
     * @throws AccountRefused if there is none of that id any more, or it is somebody else's and the person no administrator
     */
    public void end(SessionId id) {
        var by = currentPerson.require();
        var whose = sessions.whose(id)
                .filter(owner -> owner.equals(by.id()) || by.role().includes(Role.ADMIN))
                .orElseThrow(() -> new AccountRefused(AccountRefusal.SESSION_NOT_THERE));
        sessions.end(id);
        note(whose);
    }

    /** Ends all other sessions of the person signed in. */
    public void endOthers() {
        var me = currentPerson.require().id();
        if (sessions.endOthers(me, currentPerson.session()) > 0) {
            note(me);
        }
    }

    /** Ends all sessions of somebody; of oneself all others. */
    @PreAuthorize("hasRole('ADMIN')")
    public void endAll(PersonId person) {
        if (person.equals(currentPerson.require().id())) {
            endOthers();
        } else if (sessions.endAll(person) > 0) {
            note(person);
        }
    }

    private void note(PersonId whose) {
        var name = accounts.findById(whose).map(Account::name).orElse(null);
        trail.done(AuditAct.SESSION_ENDED, new AuditSubject(AuditSubject.Kind.PERSON, whose.value(), name));
    }
}
