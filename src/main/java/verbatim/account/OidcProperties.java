package verbatim.account;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The desk's identity provider (OpenID Connect).
 *
 * @param issuer its address, as it says itself; empty where the desk has none
 * @param clientId what the desk is called there
 * @param clientSecret empty where the desk is a public client there, which proves itself by PKCE alone
 * @param name what people call it, on the button that leads there
 * @param scopes that are asked for
 * @param nameClaim which claim says the person's name
 * @param usernameClaim which claim says what to make the username of
 * @param roleClaim which claim says what the person may do; a dot leads into an object, as in {@code realm_access.roles}
 * @param editors values of that claim which make an editor
 * @param reviewers values which make a reviewer
 * @param admins values which make an administrator
 */
@ConfigurationProperties("verbatim.oidc")
record OidcProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String name,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("name") String nameClaim,
        @DefaultValue("preferred_username") String usernameClaim,
        @DefaultValue("groups") String roleClaim,
        @DefaultValue({}) List<String> editors,
        @DefaultValue({}) List<String> reviewers,
        @DefaultValue({}) List<String> admins) {

    boolean isSet() {
        return !issuer.isBlank();
    }

    /** What the button calls it: the host where it has no name. */
    String shownName() {
        return name.isBlank() ? Optional.ofNullable(URI.create(issuer).getHost()).orElse(issuer) : name.strip();
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "OidcProperties[" + issuer + "]";
    }
}
