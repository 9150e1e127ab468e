package verbatim.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign-off, to be read.
 *
 * @param sha256 of the revision that was signed, lower-case hex
 * @param waived how many open passages an administrator waived
 * @param fallenAt null while it stands
 */
public record SignOffRow(
        int revisionNumber,
        String sha256,
        String signedBy,
        Instant signedAt,
        int waived,
        @Nullable String waiverReason,
        @Nullable Instant fallenAt,
        @Nullable FallReason fallenReason) {

    /** Whether it has not fallen. */
    public boolean stands() {
        return fallenAt == null;
    }
}
