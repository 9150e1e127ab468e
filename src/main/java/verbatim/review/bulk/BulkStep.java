package verbatim.review.bulk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;

/** What is done with each of many passages. */
public sealed interface BulkStep {

    /** Finds nothing to check in it. */
    record Dismiss(String reason) implements BulkStep {}

    /** Hands its finding to the second person. */
    record Submit() implements BulkStep {}

    /**
     * Agrees with its finding.
     *
     * @param reason of those of which a doubt is open; may be empty, and those are left out then
     */
    record Approve(String reason) implements BulkStep {}

    /**
     * Gives it to somebody.
     *
     * @param to null for whoever is free
     * @param due null for the deadline of its article
     */
    record Assign(@Nullable PersonId to, @Nullable Instant due) implements BulkStep {}

    /**
     * Lets it be due, whose ever work it is.
     *
     * @param due null for the deadline of its article
     */
    record SetDue(@Nullable Instant due) implements BulkStep {}
}
