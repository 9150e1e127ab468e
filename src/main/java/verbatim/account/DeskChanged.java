package verbatim.account;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** Somebody changed the desk's settings since they were read: nothing was saved. Carries what stands there now. */
public class DeskChanged extends Refused {

    private final transient SeenDesk current;

    DeskChanged(SeenDesk current) {
        super(List.of(Refusal.of(AccountRefusal.NEWER_SETTINGS)));
        this.current = current;
    }

    /** What stands there now. */
    public SeenDesk current() {
        return current;
    }
}
