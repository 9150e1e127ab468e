package verbatim.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Slows down the guessing of passwords: after a few failures one has to wait, each time twice as long. Counted for a
 * username from one address; never for a username alone, for then anybody could lock anybody out, nor for an address
 * alone, since a whole newsroom sits behind one: where an address has failed very often, each username has only one try
 * left there before it waits, and whoever types the right password at once is let in. Kept in memory: a second node would
 * merely allow as many attempts again.
 */
@Component
class SignInThrottle {

    /** What is counted. */
    record Attempt(String username, String address) {

        private Counted here() {
            return new Counted(username, address);
        }

        private Counted anybodyHere() {
            return new Counted("", address);
        }
    }

    /** @param username empty for everybody at the address */
    private record Counted(String username, String address) {}

    private record Failures(int count, Instant last) {}

    static final int FREE_PER_USERNAME = 4;

    /** Failures of an address beyond which its usernames have no free ones any more. */
    static final int LOUD_ADDRESS = 100;

    static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** Failures are forgotten after this long without another. */
    static final Duration MEMORY = Duration.ofHours(1);

    /** More than any desk has; a flood of made-up usernames pushes out the oldest and cannot fill the heap. */
    static final int MOST_REMEMBERED = 20_000;

    private static final int MOST_DOUBLINGS = 10;

    private final Cache<Counted, Failures> failures;
    private final Clock clock;

    SignInThrottle(Clock clock) {
        this.clock = clock;
        this.failures = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(MEMORY)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .build();
    }

    /**
     * Begins an attempt: how long to wait before it is allowed, or empty if it is allowed now. An attempt allowed
     * counts as failed until {@link #succeeded}, so that a hundred sent at the same moment are not all let through.
     */
    synchronized Optional<Duration> begin(Attempt attempt) {
        var now = clock.instant();
        var wait = waiting(attempt, now);
        if (!wait.isPositive()) {
            count(attempt.here(), now);
            count(attempt.anybodyHere(), now);
        }
        return Optional.of(wait).filter(Duration::isPositive);
    }

    /** The password was right. The address keeps its other failures: one's own account must not wash them away. */
    synchronized void succeeded(Attempt attempt) {
        failures.invalidate(attempt.here());
        failures.asMap()
                .computeIfPresent(
                        attempt.anybodyHere(), (key, old) -> new Failures(Math.max(0, old.count() - 1), old.last()));
    }

    /** How many are remembered, a username at an address and an address alone counted each. */
    long remembered() {
        failures.cleanUp();
        return failures.estimatedSize();
    }

    private void count(Counted counted, Instant now) {
        failures.put(counted, new Failures(past(counted) + 1, now));
    }

    private Duration waiting(Attempt attempt, Instant now) {
        var here = failures.getIfPresent(attempt.here());
        int free = past(attempt.anybodyHere()) > LOUD_ADDRESS ? 0 : FREE_PER_USERNAME;
        if (here == null || here.count() <= free) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(here.count() - free - 1, MOST_DOUBLINGS));
        var capped = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        return Duration.between(now, here.last().plus(capped));
    }

    private int past(Counted counted) {
        var past = failures.getIfPresent(counted);
        return past == null ? 0 : past.count();
    }
}
