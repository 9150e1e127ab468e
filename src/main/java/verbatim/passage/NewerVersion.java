package verbatim.passage;

/** Somebody changed the passage since it was read: nothing was saved. Carries what stands there now. */
public class NewerVersion extends RuntimeException {

    private final transient PassageCard current;

    /** @param current what stands there now */
    public NewerVersion(PassageCard current) {
        super("Somebody else changed %s a moment ago.".formatted(current.row().label()));
        this.current = current;
    }

    /** What stands there now. */
    public PassageCard current() {
        return current;
    }
}
