package verbatim.review.bulk;

/** Whoever waits for a step on many passages. Asked and told between two of them. */
public interface BulkWatch {

    /** So many are behind it, with what was left out. */
    void passed(int passages);

    /** Whether to go on. What was done stays done. */
    boolean goesOn();
}
