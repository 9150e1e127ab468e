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
 * @param place in the queue
 */
public record QueueRow(PassageId id, int number, PassageKind kind, Said said, Course course, Story story, Place place) {

    /**
     * The words, and whose they are.
     *
     * @param speaker name as fully as the article gives it
     */
    public record Said(String words, @Nullable String speaker) {}

    /**
     * How far its check is.
     *
     * @param checker name
     * @param touchedAt when anything about it last changed
     * @param openDoubts how many of its doubts nobody has settled
     */
    public record Course(Status status, @Nullable Finding finding, @Nullable String checker, Instant touchedAt, int openDoubts) {}

    /**
     * The article that it stands in.
     *
     * @param deadline when its check must be done
     */
    public record Story(ArticleId article, String headline, @Nullable Instant deadline) {}

    /** By what the database sorts it within the queue, beside article and number. */
    record Place(long due, long recency, int start) {}

    /** Where it stands, for what comes after it. */
    public QueuePlace inQueue() {
        return new QueuePlace(place.due(), place.recency(), story.article(), place.start(), number);
    }

    /** As people call it: Q2. */
    public String label() {
        return kind.letter() + number;
    }

    /** Its words, exactly as printed. */
    public String words() {
        return said.words();
    }

    /** What its state and finding come to. */
    public Status status() {
        return course.status();
    }

    /** The article that it stands in. */
    public ArticleId article() {
        return story.article();
    }

    /** What that article is called. */
    public String headline() {
        return story.headline();
    }
}
