package verbatim.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A token as its owner gets it: shown once, and kept nowhere.
 *
 * @param value the token itself, in clear
 */
public record FreshToken(String value) {

    /** By which a token is known in a file or a log where it should not be. */
    private static final String PREFIX = "vbt_";

    private static final int BYTES = 32;

    static FreshToken random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new FreshToken(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * What is kept of it, lower-case hex. One round is enough: 256 random bits cannot be guessed, however fast somebody who
     * has the hashes tries, and a slow hash would cost each request a tenth of a second and could not be looked up.
     */
    static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "FreshToken[hidden]";
    }
}
