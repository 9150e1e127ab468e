package verbatim.passage;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;
import verbatim.message.Worded;

/** A step that the rules of checking do not allow now. */
public class StepRefused extends Refused {

    /** @param missing what to do first, at least one */
    public StepRefused(List<Refusal> missing) {
        super(missing);
    }

    /** For one reason, which speaks of these. */
    public StepRefused(Worded code, Object... args) {
        this(List.of(Refusal.of(code, args)));
    }
}
