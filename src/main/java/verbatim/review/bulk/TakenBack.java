package verbatim.review.bulk;

import java.util.List;

/**
 * What came of taking a step on many passages back.
 *
 * @param back so many are as they were before
 * @param stays those that were changed since, and who changed them
 * @param rest what it did not come to, and what takes that back; nothing where it came to the end
 */
public record TakenBack(int back, List<LeftOut> stays, BulkOutcome rest) {

    /** Keeps its own copy. */
    public TakenBack {
        stays = List.copyOf(stays);
    }
}
