package verbatim.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Slows down the guessing of passwords: after a few failures one has to wait, each time twice as long. Counted for a
 * username from one address, and more patiently for the address as a whole; never for a username alone, for then
 * anybody could lock anybody out. Kept in memory: a second node would merely allow as many attempts again.
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

    private record Counted(String username, String address) {

        int free() {
            return username.isEmpty() ? FREE_PER_ADDRESS : FREE_PER_USERNAME;
        }
    }

    private record Failures(int count, Instant last) {}

    static final int FREE_PER_USERNAME = 4;
    static final int FREE_PER_ADDRESS = 30;
    static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** Failures are forgotten after this long without another. */
    static final Duration MEMORY = Duration.ofHours(1);

    /** More than any desk has; a flood of made-up usernames pushes out the oldest and cannot fill the heap. */
    static final int MOST_REMEMBERED = 20_000;

    private static final int MOST_DOUBLINGS = 10;

    private final Map<Counted, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Counted, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };
    private final Clock clock;

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Begins an attempt: how long to wait before it is allowed, or empty if it is allowed now. An attempt allowed
     * counts as failed until {@link #succeeded}, so that a hundred sent at the same moment are not all let through.
     */
    synchronized Optional<Duration> begin(Attempt attempt) {
        var now = clock.instant();
        var wait = Stream.of(attempt.here(), attempt.anybodyHere())
                .map(counted -> waiting(counted, now))
                .max(Duration::compareTo)
                .filter(Duration::isPositive);
        if (wait.isEmpty()) {
            count(attempt.here(), now);
            count(attempt.anybodyHere(), now);
        }
        return wait;
    }

    /** The password was right. The address keeps its other failures: one's own account must not wash them away. */
    synchronized void succeeded(Attempt attempt) {
        failures.remove(attempt.here());
        failures.computeIfPresent(
                attempt.anybodyHere(), (key, old) -> new Failures(Math.max(0, old.count() - 1), old.last()));
    }

    private void count(Counted counted, Instant now) {
        var before = remembered(counted, now);
        failures.put(counted, new Failures(before.count() + 1, now));
    }

    private Duration waiting(Counted counted, Instant now) {
        var past = remembered(counted, now);
        var tooMany = past.count() - counted.free();
        if (tooMany <= 0) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(tooMany - 1, MOST_DOUBLINGS));
        var capped = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        return Duration.between(now, past.last().plus(capped));
    }

    private Failures remembered(Counted counted, Instant now) {
        var past = failures.get(counted);
        return past == null || past.last().plus(MEMORY).isBefore(now) ? new Failures(0, now) : past;
    }
}
