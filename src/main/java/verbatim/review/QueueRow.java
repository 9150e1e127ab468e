package verbatim.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
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
     * @param touchedAt when anything about it last changed
     * @param openDoubts how many of its doubts nobody has settled
     * @param version of the passage, as a step on it takes it
     */
    public record Course(Status status, @Nullable Finding finding, Hands hands, Instant touchedAt, int openDoubts, long version) {

        /** The checker's name. */
        public @Nullable String checker() {
            return hands.checker();
        }
    }

    /**
     * Whose work it is and was, by their names.
     *
     * @param assignee to whom it is given; null where that is nobody, or nobody by name
     * @param reviewer who approved it
     * @param checkerId the same as the checker
     * @param assigneeId the same as to whom it is given
     */
    public record Hands(
            @Nullable String checker,
            @Nullable String assignee,
            boolean isForWhoeverIsFree,
            @Nullable String reviewer,
            @Nullable PersonId checkerId,
            @Nullable PersonId assigneeId) {}

    /**
     * The article that it stands in.
     *
     * @param deadline when the check of the passage must be done: the article's, or a nearer one of its own as long as anybody waits for it
     * @param language the tag of its language
     */
    public record Story(ArticleId article, String headline, @Nullable Instant deadline, @Nullable String publication, String language) {}

    /** By what the database sorts it within the queue, beside article and number. */
    record Place(long due, long recency, int start) {}

    /** Where it stands, for what comes after it. */
    public QueuePlace inQueue() {
        return new QueuePlace(place.due(), place.recency(), story.article(), place.start(), number);
    }

    /**
     * Whether it stands where a deadline has put it at which nobody waits for it any more, since enough is done of what it was
     * given out with.
     */
    public boolean isEnoughDone() {
        var deadline = story.deadline();
        return place.due() != (deadline == null ? Long.MAX_VALUE : ChronoUnit.MICROS.between(Instant.EPOCH, deadline));
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
