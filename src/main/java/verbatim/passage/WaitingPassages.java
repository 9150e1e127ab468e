package verbatim.passage;

import java.util.Map;
import java.util.Set;

/**
 * What of an article waits for one person alone.
 *
 * @param sentBack what they check and a reviewer did not agree with, or opened again
 * @param toReview what they may bring to an end
 * @param own what is to check and was given to them
 * @param ofOthers what is to check and somebody else was given, or began: who
 */
public record WaitingPassages(Set<PassageId> sentBack, Set<PassageId> toReview, Set<PassageId> own, Map<PassageId, String> ofOthers) {

    /** Keeps its own copies. */
    public WaitingPassages {
        sentBack = Set.copyOf(sentBack);
        toReview = Set.copyOf(toReview);
        own = Set.copyOf(own);
        ofOthers = Map.copyOf(ofOthers);
    }
}
