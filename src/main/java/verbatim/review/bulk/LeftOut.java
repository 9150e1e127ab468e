package verbatim.review.bulk;

import java.util.List;
import verbatim.message.Refusal;

/** A passage with which nothing was done, and why. */
public record LeftOut(SeenPassage passage, List<Refusal> why) {

    /** Keeps its own copy. */
    public LeftOut {
        why = List.copyOf(why);
    }

    LeftOut(SeenPassage passage, BulkRefusal why, Object... args) {
        this(passage, List.of(Refusal.of(why, args)));
    }
}
