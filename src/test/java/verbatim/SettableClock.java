package verbatim;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time that stands still until a test moves it on. */
public final class SettableClock extends Clock {

    /** Where time stands when the tests begin. */
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private volatile Instant now = START;

    /** Moves time on. */
    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }

    /** Back to the beginning, for the next test. */
    public synchronized void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
