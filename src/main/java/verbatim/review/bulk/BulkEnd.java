package verbatim.review.bulk;

/** How a step on many passages came to its end. */
public enum BulkEnd {
    /** It came to each of them. */
    WHOLE,
    /** Somebody stopped it. */
    STOPPED,
    /** Whoever began it may not go on: their account, role or session was taken from them since. */
    BARRED,
    /** Something went wrong that has nothing to do with the passages: it did not go on. */
    FAULT
}
