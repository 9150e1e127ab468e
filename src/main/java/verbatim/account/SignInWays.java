package verbatim.account;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** By which ways somebody can sign in at this desk. */
@Component
public class SignInWays {

    private final IdentityProvider provider;
    private final SignInProperties properties;

    SignInWays(IdentityProvider provider, SignInProperties properties) {
        this.provider = provider;
        this.properties = properties;
    }

    /** Whether by username and password. */
    public boolean byPassword() {
        return properties.passwordsOpen();
    }

    /** What the desk's identity provider is called, where it has one. */
    public Optional<String> provider() {
        return provider.isSet() ? Optional.of(provider.properties().shownName()) : Optional.empty();
    }

    /** The path that leads there, without a slash before it. */
    public String providerPath() {
        return ProviderSecurity.BEGINS.substring(1) + IdentityProvider.ID;
    }
}
