package verbatim.review.bulk;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Whoever waits for a step on many passages. Asked and told between two of them.
 *
 * @param passing is told how many are behind it, with what was left out
 * @param goingOn says whether to go on; what was done stays done
 */
public record BulkWatch(IntConsumer passing, BooleanSupplier goingOn) {

    /** Nobody waits for it, and it goes on to the end. */
    public static final BulkWatch NOBODY = new BulkWatch(passages -> {}, () -> true);

    void passed(int passages) {
        passing.accept(passages);
    }

    boolean goesOn() {
        return goingOn.getAsBoolean();
    }
}
