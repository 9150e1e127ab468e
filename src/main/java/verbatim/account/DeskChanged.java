package verbatim.account;

/** Somebody changed the desk's settings since they were read: nothing was saved. Carries what stands there now. */
public class DeskChanged extends RuntimeException {

    private final transient SeenDesk current;

    DeskChanged(SeenDesk current) {
        super("Somebody else changed these settings since you opened them.");
        this.current = current;
    }

    /** What stands there now. */
    public SeenDesk current() {
        return current;
    }
}
