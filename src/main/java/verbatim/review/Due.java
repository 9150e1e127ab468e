package verbatim.review;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.message.Worded;

/** When the deadline of an article is, seen from now. */
public enum Due implements Worded {
    /** It has passed. */
    OVERDUE(null),
    /** Within the next 24 hours. */
    IN_A_DAY(Duration.ofDays(1)),
    /** Within the next seven days. */
    IN_A_WEEK(Duration.ofDays(7));

    private final @Nullable Duration within;

    Due(@Nullable Duration within) {
        this.within = within;
    }

    /** The first moment at which such a deadline is. */
    Instant from(Instant now) {
        return within == null ? Instant.EPOCH : now;
    }

    /** The first moment at which none is any more. */
    Instant until(Instant now) {
        return within == null ? now : now.plus(within);
    }
}
