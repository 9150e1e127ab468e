package verbatim.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * A password that one person hands to another: shown once, and good only for choosing one's own.
 *
 * @param value the password itself, in clear
 */
public record OneTimePassword(String value) {

    /** No letter or digit that could be taken for another when read aloud or from paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    /** A fresh one of four groups of four characters, about 79 bits. */
    public static OneTimePassword random() {
        var random = new SecureRandom();
        var letters = random.ints((long) GROUPS * GROUP_LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
        return new OneTimePassword(letters.replaceAll(".{" + GROUP_LENGTH + "}(?!$)", "$0-"));
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "OneTimePassword[hidden]";
    }
}
