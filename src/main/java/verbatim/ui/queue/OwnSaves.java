package verbatim.ui.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import verbatim.passage.PassageId;
import verbatim.passage.PassagesChanged;
import verbatim.review.Queue;

/** What was saved on this screen, which shows it already: the news of it, which comes a moment later, is none here. */
class OwnSaves {

    /** What comes later is said: better once too often than not. */
    private static final Duration A_MOMENT = Duration.ofSeconds(20);

    private final Queue queue;
    private final Clock clock;
    private final Map<PassageId, Long> versions = new HashMap<>();
    private Instant last = Instant.MIN;

    OwnSaves(Queue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /** These were saved here just now, and are at these versions. */
    void add(Map<PassageId, Long> saved) {
        versions.putAll(saved);
        last = clock.instant();
    }

    /** Whether any of it is not only what was saved here. */
    boolean isNews(List<PassagesChanged> news) {
        if (last.plus(A_MOMENT).isBefore(clock.instant())) {
            versions.clear();
        }
        var heard = news.stream().flatMap(change -> change.passages().stream()).collect(Collectors.toSet());
        if (news.stream().anyMatch(change -> change.passages().isEmpty()) || !versions.keySet().containsAll(heard)) {
            return true;
        }
        var own = new HashMap<>(versions);
        own.keySet().retainAll(heard);
        // Of a passage it comes once.
        versions.keySet().removeAll(heard);
        return queue.isAnyAtAnother(own);
    }
}
