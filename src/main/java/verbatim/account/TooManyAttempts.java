package verbatim.account;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;
import verbatim.message.Refusal;
import verbatim.message.Sentences;

/** Somebody tried too many passwords and has to wait before the next. */
public class TooManyAttempts extends LockedException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super(Sentences.ENGLISH.of(Refusal.of(AccountRefusal.TOO_MANY_ATTEMPTS, Waiting.of(wait))));
        this.wait = wait;
    }

    /** How long to wait, rounded up to seconds. */
    long seconds() {
        return Waiting.seconds(wait);
    }

    /** The time to wait as one says it, to stand in another sentence. */
    public static Refusal waiting(Duration wait) {
        return Waiting.of(wait);
    }
}
