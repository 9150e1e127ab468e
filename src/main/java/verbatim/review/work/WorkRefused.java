package verbatim.review.work;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** Work was not given out, and nothing was changed. */
public class WorkRefused extends Refused {

    WorkRefused(WorkRefusal code, Object... args) {
        super(List.of(Refusal.of(code, args)));
    }
}
