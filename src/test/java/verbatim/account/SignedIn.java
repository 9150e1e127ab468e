package verbatim.account;

import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test act as somebody. */
public final class SignedIn {

    private SignedIn() {}

    /** From now on this thread acts for the person. */
    public static void as(Person person) {
        as(new SignedInPerson(person, false, 0));
    }

    /** From now on this thread acts for the person, in this state of the session. */
    public static void as(SignedInPerson person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person.authentication());
        SecurityContextHolder.setContext(context);
    }

    /** From now on this thread acts for the person, in this session. */
    public static void as(Person person, SessionId session) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedInPerson(person, false, 0).authentication(session));
        SecurityContextHolder.setContext(context);
    }

    /** From now on nobody is signed in. */
    public static void nobody() {
        SecurityContextHolder.clearContext();
    }
}
