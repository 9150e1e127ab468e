package verbatim.review.bulk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.review.work.Share;

/** What is done with each of many passages. */
public sealed interface BulkStep {

    /**
     * Finds nothing to check in it.
     *
     * @param takesOver whether what is somebody else's to check is taken over first, and they are told; otherwise it is left out
     */
    record Dismiss(String reason, boolean takesOver) implements BulkStep {}

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
     * Gives them to several: to each so many, one after the other as they are listed. What is at an end is left out, and the next one
     * goes to the same person instead.
     *
     * @param due null for the deadlines of their articles
     */
    record Deal(List<Share> shares, @Nullable Instant due) implements BulkStep {

        /** Keeps the list from being changed later. */
        public Deal {
            shares = List.copyOf(shares);
        }
    }

    /**
     * Lets it be due, whose ever work it is.
     *
     * @param due null for the deadline of its article
     */
    record SetDue(@Nullable Instant due) implements BulkStep {}
}
