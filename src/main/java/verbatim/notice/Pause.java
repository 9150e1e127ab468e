package verbatim.notice;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to leave alone what was tried in vain. */
public final class Pause {

    /** Pauses are longer or shorter by up to a fifth. */
    private static final double JITTER = 0.2;

    private Pause() {}

    /**
     * Twice as long after each time that was in vain: 10 s, 20 s, 40 s…
     *
     * @param failures how often in a row it was in vain, at least once
     */
    public static Duration after(int failures, Duration first, Duration longest) {
        long whole = Math.min(first.toMillis() << Math.min(failures - 1, 20), longest.toMillis());
        return Duration.ofMillis((long) (whole * ThreadLocalRandom.current().nextDouble(1 - JITTER, 1 + JITTER)));
    }
}
