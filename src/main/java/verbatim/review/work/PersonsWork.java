package verbatim.review.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.account.Person;

/**
 * How much work lies with one person.
 *
 * @param person null for whoever is free
 * @param toCheck passages that were given to them and are to check, or wait for an answer; not those of which enough is done
 * @param overdue of those
 * @param awaitingReview passages that were given to them and were handed in
 * @param articles articles in which these stand
 * @param next when the next of those to check is due; null where none is
 */
public record PersonsWork(@Nullable Person person, int toCheck, int overdue, int awaitingReview, int articles, @Nullable Instant next) {

    /** The same where another number of it is overdue. */
    public PersonsWork withOverdue(int number) {
        return new PersonsWork(person, toCheck, number, awaitingReview, articles, next);
    }
}
