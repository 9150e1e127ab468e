package verbatim.review.bulk;

import java.util.List;
import java.util.Map;
import verbatim.passage.PassageId;

/**
 * What came of taking a step on many passages back.
 *
 * @param versions those that are as they were before, and at which versions they are now
 * @param stays those that were changed since, and who changed them
 * @param rest what it did not come to, and what takes that back; nothing where it came to the end
 */
public record TakenBack(Map<PassageId, Long> versions, List<LeftOut> stays, BulkOutcome rest) {

    /** Keeps its own copies. */
    public TakenBack {
        versions = Map.copyOf(versions);
        stays = List.copyOf(stays);
    }

    /** So many are as they were before. */
    public int back() {
        return versions.size();
    }
}
