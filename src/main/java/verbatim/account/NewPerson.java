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

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    /** @throws AccountRefused if the username or the name will not do; the message says why */
    public NewPerson {
        username = lowered(username);
        name = name.strip();
        if (!isUsername(username)) {
            throw new AccountRefused("A username has 2 to 40 of the letters a to z, digits, dots, hyphens and"
                    + " underscores, and begins with a letter or digit.");
        }
        if (name.isEmpty()) {
            throw new AccountRefused("Please give the person's name.");
        }
        if (name.length() > 100) {
            throw new AccountRefused("The name is longer than 100 characters.");
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
