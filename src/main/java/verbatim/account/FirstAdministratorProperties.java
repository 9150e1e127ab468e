package verbatim.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who administers a desk that has nobody yet.
 *
 * @param password in clear; empty if none is configured
 * @param oneTime whether it has to be replaced at the first sign-in
 */
@ConfigurationProperties("verbatim.first-admin")
record FirstAdministratorProperties(
        @DefaultValue("admin") String username,
        @DefaultValue("") String password,
        @DefaultValue("false") boolean oneTime) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "FirstAdministratorProperties[" + username + "]";
    }
}
