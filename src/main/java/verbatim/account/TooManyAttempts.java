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
    public static String sentence(Duration wait) {
        var seconds = seconds(wait);
        var minutes = (seconds + 59) / 60;
        var time = seconds == 1 ? "1 second" : seconds <= 90 ? seconds + " seconds" : minutes + " minutes";
        return "Too many attempts. Try again in " + time + ".";
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
