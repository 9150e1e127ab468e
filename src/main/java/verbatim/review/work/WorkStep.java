package verbatim.review.work;

import java.util.UUID;
import verbatim.account.FreshId;

/** One press of a button that gives work out or takes it back, however many assignments it makes: each person is told once. */
public record WorkStep(UUID value) {

    /** A new one. */
    public static WorkStep begin() {
        return new WorkStep(FreshId.next());
    }
}
