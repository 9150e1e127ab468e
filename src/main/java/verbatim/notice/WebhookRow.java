package verbatim.notice;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as administrators see it, without its secret.
 *
 * @param version of its settings, for a later change
 * @param waiting how many deliveries are still to be made
 * @param failed how many were given up
 * @param restingUntil when it is tried again, since it did not take what came last; null where it is not left alone
 */
public record WebhookRow(
        WebhookId id,
        String address,
        Set<HookEvent> events,
        HookState state,
        long version,
        int waiting,
        int failed,
        @Nullable Instant restingUntil) {

    /** Keeps the events from being changed later. */
    public WebhookRow {
        events = Set.copyOf(events);
    }
}
