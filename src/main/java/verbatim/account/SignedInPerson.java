package verbatim.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The principal of a session.
 *
 * @param person as of the last request
 * @param mustChangePassword whether the person signed in with a one-time password and has yet to choose one
 * @param passwordGeneration which of the person's passwords the session was begun with
 * @param language in which the person chose to read the screens; null where it is that of the browser
 */
public record SignedInPerson(
        Person person, boolean mustChangePassword, int passwordGeneration, @Nullable Locale language)
        implements Principal, Serializable {

    /** Somebody who chose no language. */
    public SignedInPerson(Person person, boolean mustChangePassword, int passwordGeneration) {
        this(person, mustChangePassword, passwordGeneration, null);
    }

    /** The username. */
    @Override
    public String getName() {
        return person.username();
    }

    /**
     * The role and every role it includes, spelled out because Vaadin's view security knows no hierarchy; nothing at
     * all while the password has to be changed, so that the services refuse too, not only the screens.
     */
    public List<GrantedAuthority> authorities() {
        if (mustChangePassword) {
            return List.of();
        }
        return Arrays.stream(Role.values())
                .filter(person.role()::includes)
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    /** Spring Security's view of this person. */
    public Authentication authentication() {
        return authentication(null);
    }

    /** @param details of how the person acts, such as in which session */
    Authentication authentication(@Nullable Object details) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(this, null, authorities());
        authentication.setDetails(details);
        return authentication;
    }
}
