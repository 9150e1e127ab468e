package verbatim.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as administrators see it.
 *
 * @param attempts how often it was tried
 * @param due when it is tried next; null where it is not
 * @param status of HTTP, as the other side answered last; null where it did not
 * @param answer the first of what it said besides, 500 characters at most
 * @param fault why it was not taken last; null where it was, or was not tried yet
 */
public record DeliveryRow(
        DeliveryId id,
        HookEvent event,
        Instant at,
        DeliveryState state,
        int attempts,
        @Nullable Instant lastAttempt,
        @Nullable Instant due,
        @Nullable Integer status,
        @Nullable String answer,
        @Nullable DeliveryFault fault) {}
