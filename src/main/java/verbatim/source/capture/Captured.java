package verbatim.source.capture;

import java.time.Instant;

/**
 * When a snapshot was captured, and what proves that it is still the same.
 *
 * @param sha256 of the bytes as they came, in hexadecimal digits
 */
public record Captured(Instant at, String sha256) {

    private static final int SHORT = 4;

    /** The hash as it is shown in little room: its beginning and its end. */
    public String shortHash() {
        return sha256.substring(0, SHORT) + "…" + sha256.substring(sha256.length() - 2);
    }
}
