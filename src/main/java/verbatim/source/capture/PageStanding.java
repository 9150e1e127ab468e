package verbatim.source.capture;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.fetch.FetchRefusal;

/**
 * How a source's page was when it was last asked for.
 *
 * @param address that is asked for
 * @param checkedAt when it was last there
 * @param inVain how often it could not be had since
 * @param missing how often of these there was no such page
 * @param goneSince since when it is taken for gone; null where it is not
 * @param outSince since when it is out of reach, for whatever reason; null where it is not, or gone
 */
public record PageStanding(
        String address,
        Instant checkedAt,
        Streak inVain,
        Streak missing,
        @Nullable Instant goneSince,
        @Nullable Instant outSince) {

    /** A page is taken for gone, or out of reach, when it was asked for so often. */
    private static final int OFTEN = 3;

    /** And for so long: a server that is mended overnight has lost nothing. */
    private static final Duration LONG = Duration.ofHours(24);

    private static final Duration LONG_OUT_OF_REACH = Duration.ofDays(3);

    /** How long a page is left alone after it could not be had once, twice, and more often. */
    private static final Duration[] PAUSES = {Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(24)};

    /**
     * How often in a row, and from when on.
     *
     * @param since null where not once
     */
    public record Streak(int times, @Nullable Instant since) {

        static final Streak NONE = new Streak(0, null);

        Streak more(Instant at) {
            return new Streak(times + 1, since == null ? at : since);
        }

        private boolean isOver(Duration length, Instant now) {
            return since != null && times >= OFTEN && !since.plus(length).isAfter(now);
        }
    }

    /** Whether a fault says that there is no such page: others can pass. */
    static boolean isMissing(FetchRefusal fault) {
        return fault == FetchRefusal.GONE || fault == FetchRefusal.WITHHELD || fault == FetchRefusal.NO_SUCH_SERVER;
    }

    /** Whether it is the page at this address. */
    boolean isOf(String asked) {
        return address.equals(asked);
    }

    /**
     * After it could not be had once more.
     *
     * @param isOnline whether other pages were there since it was missed first: where no name leads anywhere, it is the desk's own
     *     network that is down
     */
    PageStanding failed(FetchRefusal why, boolean isOnline, Instant at) {
        var tries = inVain.more(at);
        var misses = isMissing(why) ? missing.more(at) : missing;
        boolean isMissed = isMissing(why) && (isOnline || why != FetchRefusal.NO_SUCH_SERVER);
        boolean isGone = goneSince != null || isMissed && misses.isOver(LONG, at);
        var gone = goneSince == null && isGone ? at : goneSince;
        var out = outSince == null && !isGone && tries.isOver(LONG_OUT_OF_REACH, at) ? at : outSince;
        return new PageStanding(address, checkedAt, tries, misses, gone, out);
    }

    /** When to ask for it again. */
    Instant retryAt(Instant now) {
        return now.plus(PAUSES[Math.min(inVain.times(), PAUSES.length) - 1]);
    }
}
