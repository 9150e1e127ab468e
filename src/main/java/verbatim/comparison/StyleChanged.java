package verbatim.comparison;

/** Another house style has come to hold since a person saw the one that they changed. */
public class StyleChanged extends RuntimeException {

    private final String holds;

    /** @param holds version of the style that holds now */
    public StyleChanged(String holds) {
        super("Somebody changed this style since you opened it: now version %s holds.".formatted(holds));
        this.holds = holds;
    }

    /** Version of the style that holds now. */
    public String holds() {
        return holds;
    }
}
