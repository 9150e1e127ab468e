package verbatim.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What filters of the queue let through, as counted last: it serves whoever asks until a passage of the desk changes. */
class CountedFilters {

    private static final int MOST = 200;

    /** A filter, and the minute where it goes by the time. */
    private record Asked(QueueFilter filter, @Nullable Instant minute) {}

    /** What it came to when so many changes had been made on the desk. */
    private record Counted(long changes, Progress progress) {}

    /** The one asked last stands last. */
    private final Map<Asked, Counted> counted = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * What the filter lets through.
     *
     * @param changes how many had been made before it was asked
     * @param count counts it anew, which holds up nobody who asks for something else
     */
    Progress get(QueueFilter filter, Instant minute, long changes, Supplier<Progress> count) {
        var asked = new Asked(filter, filter.goesByTheTime() ? minute : null);
        var known = known(asked);
        if (known != null && known.changes() == changes) {
            return known.progress();
        }
        var progress = count.get();
        keep(asked, new Counted(changes, progress));
        return progress;
    }

    private synchronized @Nullable Counted known(Asked asked) {
        return counted.get(asked);
    }

    private synchronized void keep(Asked asked, Counted fresh) {
        counted.put(asked, fresh);
        if (counted.size() > MOST) {
            counted.remove(counted.keySet().iterator().next());
        }
    }
}
