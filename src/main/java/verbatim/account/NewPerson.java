package verbatim.account;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The wish to add somebody to the desk.
 *
 * @param username 2 to 40 of a–z, 0–9, dot, hyphen and underscore; upper case is lowered, blanks around it dropped
 * @param name as it shall stand beside what the person does, at most 100 characters
 */
public record NewPerson(String username, String name, Role role) {

    private static final int LONGEST_NAME = 100;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    /** @throws AccountRefused if the username or the name will not do; the message says why */
    public NewPerson {
        username = lowered(username);
        name = name.strip();
        if (!isUsername(username)) {
            throw new AccountRefused(AccountRefusal.USERNAME_UNFIT);
        }
        if (name.isEmpty()) {
            throw new AccountRefused(AccountRefusal.NO_NAME);
        }
        if (name.length() > LONGEST_NAME) {
            throw new AccountRefused(AccountRefusal.NAME_TOO_LONG, LONGEST_NAME);
        }
    }

    /** Whether somebody could have this username, in lower case. */
    static boolean isUsername(String lowered) {
        return USERNAME.matcher(lowered).matches();
    }

    /** Usernames are compared in lower case, so that "Ruth" on a phone's keyboard is "ruth". */
    static String lowered(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
