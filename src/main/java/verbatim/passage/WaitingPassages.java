package verbatim.passage;

import java.util.Set;

/**
 * What of an article waits for one person alone.
 *
 * @param sentBack what they check and a reviewer did not agree with, or opened again
 * @param toReview what they may bring to an end
 */
public record WaitingPassages(Set<PassageId> sentBack, Set<PassageId> toReview) {

    /** Keeps the sets from being changed later. */
    public WaitingPassages {
        sentBack = Set.copyOf(sentBack);
        toReview = Set.copyOf(toReview);
    }
}
