package verbatim.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit trail.
 *
 * @param who the name as it is now; null where the application itself acted
 * @param subject null where it is about the trail itself
 * @param profile for whom a report was made; null where that says nothing
 * @param format as what kind of file something was given out
 * @param sha256 of the bytes that were given out, 64 hexadecimal digits
 * @param cameFrom the address of the machine that asked; null where none did
 */
public record AuditEntry(
        UUID id,
        Instant at,
        @Nullable String who,
        AuditAct what,
        @Nullable AuditSubject subject,
        @Nullable String profile,
        @Nullable String format,
        @Nullable String sha256,
        @Nullable String cameFrom) {}
