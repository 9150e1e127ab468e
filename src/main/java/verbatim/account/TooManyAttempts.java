package verbatim.account;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Somebody tried too many passwords and has to wait before the next. */
public class TooManyAttempts extends LockedException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super(sentence(wait));
        this.wait = wait;
    }

    /** How long to wait, rounded up to seconds. */
    long seconds() {
        return seconds(wait);
    }

    /** The sentence for the person who has to wait. */
    static String sentence(Duration wait) {
        return "Too many attempts. Try again in " + inWords(wait) + ".";
    }

    /** The time to wait as one says it: seconds up to a minute and a half, then minutes, rounded up. */
    public static String inWords(Duration wait) {
        var seconds = seconds(wait);
        var minutes = (seconds + 59) / 60;
        return seconds == 1 ? "1 second" : seconds <= 90 ? seconds + " seconds" : minutes + " minutes";
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
