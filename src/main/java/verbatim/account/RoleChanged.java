package verbatim.account;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;
import verbatim.message.Sentences;

/** Somebody gave the person another role since it was read: nothing was saved. Carries what stands there now. */
public class RoleChanged extends Refused {

    private final Role current;

    RoleChanged(String name, Role current) {
        super(List.of(Refusal.of(AccountRefusal.NEWER_ROLE, name, new Sentences.Form("noun", current))));
        this.current = current;
    }

    /** The role that the person has now. */
    public Role current() {
        return current;
    }
}
