package verbatim.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import verbatim.account.TokenAccess;
import verbatim.account.TokenId;

/**
 * How often one token may ask: so many times a minute, all at once or one after the other. Kept in memory: a second node would
 * merely allow as many again.
 */
final class Pace extends OncePerRequestFilter {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    /** More than any desk has; beyond, those forgotten begin anew. */
    private static final int MOST_REMEMBERED = 10_000;

    private final LoadingCache<TokenId, Bucket> buckets;
    private final Problems problems;

    /** @param perMinute at least 1 */
    Pace(int perMinute, Clock clock, Problems problems) {
        this.problems = problems;
        var time = new ClockTime(clock);
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .build(token -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                        .build());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getDetails() instanceof TokenAccess.Use use) {
            var asked = buckets.get(use.token()).tryConsumeAndReturnRemaining(1);
            if (!asked.isConsumed()) {
                var seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(asked.getNanosToWaitForRefill());
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
                problems.write(request, response, new ApiRefused(HttpStatus.TOO_MANY_REQUESTS, ApiRefusal.TOO_MANY_REQUESTS, seconds));
                return;
            }
        }
        rest.doFilter(request, response);
    }

    private record ClockTime(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
