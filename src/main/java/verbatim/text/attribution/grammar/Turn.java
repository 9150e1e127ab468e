package verbatim.text.attribution.grammar;

/**
 * A turn of a talk, as far as what stands before it shows.
 *
 * @param answered who spoke the turn right before, and so hardly this one; -1 where none stands there
 * @param before who spoke the turn before that one; -1 where nobody did
 * @param called whom the turn right before calls by name; -1 where it calls nobody
 * @param calls whom this turn calls by name, and so is not spoken by; -1 where it calls nobody
 */
public record Turn(int answered, int before, int called, int calls) {

    /** A quote that is no turn of a talk. */
    public static final Turn NONE = new Turn(-1, -1, -1, -1);

    private static final double ANSWERED = -4;
    private static final double BEFORE = 3;
    private static final double CALLED = 3;
    private static final double CALLS = -6;

    /** Whether somebody else's turn stands right before. */
    boolean answers() {
        return answered >= 0;
    }

    /** What is for and against {@code figure} as the speaker of this turn. */
    double bonus(int figure) {
        return (figure == answered ? ANSWERED : figure == before ? BEFORE : 0) + (figure == called ? CALLED : 0)
                + (figure == calls ? CALLS : 0);
    }
}
