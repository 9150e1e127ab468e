package verbatim.review;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the deadline of an article is, seen from now. */
public enum Due {
    /** It has passed. */
    OVERDUE("overdue", null),
    /** Within the next 24 hours. */
    IN_A_DAY("due within a day", Duration.ofDays(1)),
    /** Within the next seven days. */
    IN_A_WEEK("due within a week", Duration.ofDays(7));

    private final String words;
    private final @Nullable Duration within;

    Due(String words, @Nullable Duration within) {
        this.words = words;
        this.within = within;
    }

    /** As shown to people. */
    public String words() {
        return words;
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
