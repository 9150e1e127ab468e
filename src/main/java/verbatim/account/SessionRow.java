package verbatim.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session in which somebody is signed in.
 *
 * @param browser such as "Firefox"; null where it does not say
 * @param system on which it runs, such as "Windows"; null where it does not say
 * @param began when the person signed in
 * @param lastSeen to the minute
 * @param own whether it is the session of whoever asks
 */
public record SessionRow(
        SessionId id, @Nullable String browser, @Nullable String system, Instant began, Instant lastSeen, boolean own) {}
