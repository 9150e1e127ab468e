package verbatim.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A moment until which something must have become true. */
record Deadline(Instant at) {

    private static final long LOOK_EVERY_MS = 25;

    static Deadline inSeconds(long seconds) {
        return new Deadline(Instant.now().plus(Duration.ofSeconds(seconds)));
    }

    /** Waits until the condition holds, and fails when it does not by then. */
    void until(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            if (Instant.now().isAfter(at)) {
                throw new AssertionError("not true in time");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
        }
    }
}
