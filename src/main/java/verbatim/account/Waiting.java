package verbatim.account;

import java.time.Duration;
import verbatim.message.Refusal;
import verbatim.message.Worded;

/** A time to wait as one says it: seconds up to a minute and a half, then minutes, rounded up. */
enum Waiting implements Worded {
    SECONDS,
    MINUTES;

    private static final int SECONDS_SAID = 90;
    private static final int A_MINUTE = 60;

    /** The unit with its number, to stand in another sentence. */
    static Refusal of(Duration wait) {
        var seconds = seconds(wait);
        return seconds <= SECONDS_SAID
                ? Refusal.of(SECONDS, seconds)
                : Refusal.of(MINUTES, (seconds + A_MINUTE - 1) / A_MINUTE);
    }

    /** Rounded up, at least one. */
    static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
