package verbatim.passage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.comparison.SharedStories;

/**
 * Tells which evidence of a passage comes from one story: from the same source, or from sources that share their wording
 * as they are now. What is told stays with the evidence: it is shown beside it, and is what the rules count.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Stories {

    private final EvidenceRows evidence;
    private final SharedStories shared;

    Stories(EvidenceRows evidence, SharedStories shared) {
        this.evidence = evidence;
        this.shared = shared;
    }

    /** Tells it anew of the evidence that stands. Under the passage's lock, so that none is added or withdrawn meanwhile. */
    void tell(PassageId passage) {
        var standing = evidence.standing(passage);
        for (var story : shared.among(standing.stream().map(Evidence::sourceId).toList())) {
            var told = standing.stream().filter(row -> story.contains(row.sourceId())).toList();
            told.forEach(row -> row.tells(told.getFirst()));
        }
        // The rules count by SQL.
        evidence.flush();
    }
}
