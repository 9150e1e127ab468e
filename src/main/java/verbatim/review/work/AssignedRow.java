package verbatim.review.work;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;

/**
 * Whose work a passage or an article is, as its screen says it.
 *
 * @param id of the row that stands: what somebody has seen when they take it over
 * @param person null for whoever is free
 * @param name of the person
 * @param by the name of whoever gave it out
 * @param due null where nothing nearer than the article's deadline is asked
 * @param wantedBy by when anybody waits for the passage by now; null where nobody does, and of an article as a whole
 * @param ofArticle whether the article was given out as a whole
 * @param counts how many were given out with it, and how many of them are done
 */
public record AssignedRow(
        UUID id,
        AssignmentId assignment,
        @Nullable PersonId person,
        @Nullable String name,
        String by,
        Instant at,
        @Nullable Instant due,
        @Nullable Instant wantedBy,
        boolean ofArticle,
        Counts counts) {

    /**
     * How far what was given out in one step is.
     *
     * @param all passages of it that are still somebody's work by it, or were brought to an end
     * @param done of them are no longer to check
     * @param enough so many are enough; null where all are wanted
     */
    public record Counts(int all, int done, @Nullable Integer enough) {

        /** Whether no more is asked. */
        public boolean isEnough() {
            return enough != null && done >= enough;
        }
    }
}
