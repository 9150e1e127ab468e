package verbatim.notice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Says that a delivery comes from this desk, and when it was sent: HMAC-SHA256 (RFC 2104) over the time, a full stop and the
 * body. Since the time is signed, whoever overheard one cannot send it again later.
 */
final class HookSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v1=";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private HookSignature() {}

    /** A key for a new webhook. */
    static byte[] freshSecret() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The key as people copy it. The text itself is the key: nobody needs to know how it was encoded. */
    static String shown(byte[] secret) {
        return HexFormat.of().formatHex(secret);
    }

    /**
     * The header of a delivery.
     *
     * @param time when it is sent, in seconds since 1970
     */
    static String of(byte[] secret, long time, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(shown(secret).getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            return VERSION + HexFormat.of().formatHex(mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException noJava) {
            throw new IllegalStateException(noJava);
        }
    }
}
