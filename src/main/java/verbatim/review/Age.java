package verbatim.review;

import java.time.Duration;
import java.time.Instant;
import verbatim.message.Worded;

/** How long nobody has done anything on a passage: since its last change, or since its article was imported. */
public enum Age implements Worded {
    A_DAY(1),
    THREE_DAYS(3),
    A_WEEK(7),
    A_MONTH(30);

    private final Duration least;

    Age(int days) {
        least = Duration.ofDays(days);
    }

    /** Nothing was done since this moment. */
    Instant since(Instant now) {
        return now.minus(least);
    }
}
