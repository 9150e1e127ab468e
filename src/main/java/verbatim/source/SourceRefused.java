package verbatim.source;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** A source that was not taken, or a step on one that was not allowed. */
public class SourceRefused extends Refused {

    /** @param reasons at least one */
    public SourceRefused(List<Refusal> reasons) {
        super(reasons);
    }

    /** For one reason, which speaks of these. */
    public SourceRefused(SourceRefusal code, Object... args) {
        this(List.of(Refusal.of(code, args)));
    }
}
