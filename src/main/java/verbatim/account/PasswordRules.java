package verbatim.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import verbatim.message.Refusal;

/**
 * What a password must be. Length counts, composition does not (NIST SP 800-63B, 3.1.1.2); the upper limit is
 * bcrypt's, which reads 72 bytes and would ignore the rest.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int FEWEST_OWN_LETTERS = 4;

    /** Words that stand in every list of leaked passwords, and this application's own name. */
    private static final List<String> OBVIOUS = List.of(
            "verbatim", "password", "passwort", "passw0rd", "changeme", "change", "default", "secret", "letmein",
            "welcome", "administrator", "admin", "login", "qwertyuiop", "qwerty", "qwertz", "azerty", "asdfghjkl",
            "asdf", "zxcvbnm", "iloveyou", "abcdefghijklmnopqrstuvwxyz", "abcdef", "test", "user", "root", "demo");

    private PasswordRules() {}

    /** Why this password will not do for this person, empty if it will. */
    static Optional<Refusal> refusal(String username, String password) {
        var plain = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Refusal.of(AccountRefusal.PASSWORD_TOO_SHORT, SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Refusal.of(AccountRefusal.PASSWORD_TOO_LONG, MOST_BYTES));
        }
        if (plain.contains(username)) {
            return Optional.of(Refusal.of(AccountRefusal.PASSWORD_HOLDS_USERNAME));
        }
        if (plain.codePoints().distinct().count() < FEWEST_DIFFERENT || isObvious(plain)) {
            return Optional.of(Refusal.of(AccountRefusal.PASSWORD_OBVIOUS));
        }
        return Optional.empty();
    }

    /** Obvious is what holds next to nothing but well-known words, digits and punctuation. */
    private static boolean isObvious(String plain) {
        var rest = plain;
        for (var word : OBVIOUS) {
            rest = rest.replace(word, " ");
        }
        return rest.codePoints().filter(Character::isLetter).count() < FEWEST_OWN_LETTERS;
    }
}
