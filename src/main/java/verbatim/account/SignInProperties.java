package verbatim.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By which ways people may sign in.
 *
 * @param localAccounts whether by username and password; without, only at the identity provider
 * @param emergency whether the local accounts are open all the same, and the first administrator's is made or mended: for a
 *     desk that has locked itself out
 */
@ConfigurationProperties("verbatim.sign-in")
record SignInProperties(@DefaultValue("true") boolean localAccounts, @DefaultValue("false") boolean emergency) {

    /** Whether a username and a password let anybody in. */
    boolean passwordsOpen() {
        return localAccounts || emergency;
    }
}
