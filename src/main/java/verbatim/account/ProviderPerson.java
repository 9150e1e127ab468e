package verbatim.account;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Whom the identity provider has proved, and who that is at the desk. Lives from the answer of the one to the session of the other. */
class ProviderPerson extends DefaultOidcUser {

    private final SignedInPerson person;

    ProviderPerson(OidcUser proved, SignedInPerson person) {
        super(person.authorities(), proved.getIdToken(), proved.getUserInfo());
        this.person = person;
    }

    SignedInPerson person() {
        return person;
    }
}
