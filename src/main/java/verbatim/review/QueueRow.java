package verbatim.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.passage.Finding;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.Status;

/**
 * A passage as one line of the queue.
 *
 * @param touchedAt when anything about it last changed
 * @param deadline of its article
 * @param place in the queue
 */
public record QueueRow(
        PassageId id,
        int number,
        PassageKind kind,
        Status status,
        @Nullable Finding finding,
        String words,
        @Nullable String speaker,
        ArticleId article,
        String headline,
        @Nullable String checker,
        Instant touchedAt,
        @Nullable Instant deadline,
        Place place) {

    /** By what the database sorts it within the queue, beside article and number. */
    record Place(long due, long recency, int start) {}

    /** As people call it: Q2. */
    public String label() {
        return kind.letter() + number;
    }
}
