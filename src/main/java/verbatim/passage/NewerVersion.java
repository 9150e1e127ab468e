package verbatim.passage;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** Somebody changed the passage since it was read: nothing was saved. Carries what stands there now. */
public class NewerVersion extends Refused {

    private final transient PassageCard current;

    /** @param current what stands there now */
    public NewerVersion(PassageCard current) {
        super(List.of(Refusal.of(PassageRefusal.NEWER_VERSION, current.row().label())));
        this.current = current;
    }

    /** What stands there now. */
    public PassageCard current() {
        return current;
    }
}
