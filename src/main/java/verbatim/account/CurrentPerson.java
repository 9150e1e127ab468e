package verbatim.account;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import verbatim.message.Sentences;

/** Who is acting: the person signed in on this thread. Background threads have none. */
@Component
public final class CurrentPerson {

    /**
     * The person acting now.
     *
     * @throws AuthenticationCredentialsNotFoundException if nobody is signed in
     */
    public Person require() {
        return signedIn().map(SignedInPerson::person)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException(
                        Sentences.ENGLISH.of(AccountRefusal.NOT_SIGNED_IN)));
    }

    /** Whether anybody is signed in at all. */
    public boolean isSignedIn() {
        return signedIn().isPresent();
    }

    /** Whether the person signed in with a one-time password and may do nothing but choose a new one. */
    public boolean mustChangePassword() {
        return signedIn().filter(SignedInPerson::mustChangePassword).isPresent();
    }

    /** The language in which the person chose to read; empty where nobody is signed in, or it is that of the browser. */
    public Optional<Locale> language() {
        return signedIn().map(SignedInPerson::language);
    }

    /** The session in which the person is signed in; empty where it is none of the screens'. */
    public Optional<SessionId> session() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getDetails)
                .filter(SessionId.class::isInstance)
                .map(SessionId.class::cast);
    }

    /** The context is the session's own object, so this session knows at once what the account is now. */
    void isNow(SignedInPerson person) {
        var context = SecurityContextHolder.getContext();
        var before = context.getAuthentication();
        var now = person.authentication(before == null ? null : before.getDetails());
        context.setAuthentication(now);
    }

    Optional<SignedInPerson> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedInPerson.class::isInstance)
                .map(SignedInPerson.class::cast);
    }
}
