package verbatim.account;

import java.util.Locale;

/** Somebody gave the person another role since it was read: nothing was saved. Carries what stands there now. */
public class RoleChanged extends RuntimeException {

    private final Role current;

    RoleChanged(String name, Role current) {
        super("Somebody else changed this role since you opened it: %s is %s now."
                .formatted(name, current.title().toLowerCase(Locale.ROOT)));
        this.current = current;
    }

    /** The role that the person has now. */
    public Role current() {
        return current;
    }
}
