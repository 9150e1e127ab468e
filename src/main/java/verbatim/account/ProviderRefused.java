package verbatim.account;

import java.util.Locale;
import org.springframework.security.core.AuthenticationException;

/** Why nobody was signed in by the identity provider; the sign-in screen says it ({@code ?provider=}). */
class ProviderRefused extends AuthenticationException {

    enum Why {
        /** It does not answer, or not as a provider does. */
        AWAY,
        /** It names no role of this desk for the person. */
        NO_ROLE,
        /** The person was deactivated at the desk. */
        DEACTIVATED,
        /** The person said no there, or it did. */
        DENIED,
        /** What came back belongs to no sign-in that was begun here, or to one of long ago. */
        LATE,
        /** What came back does not prove who it is. */
        FAILED;

        /** As the address of the sign-in screen has it. */
        String inAddress() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    ProviderRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    ProviderRefused(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
