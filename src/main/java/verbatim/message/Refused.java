package verbatim.message;

import java.util.List;

/** A step that was not taken, and why. Nothing was changed by it. Rooms throw subclasses of their own. */
public abstract class Refused extends RuntimeException {

    private final transient List<Refusal> refusals;

    /** @param refusals at least one */
    protected Refused(List<Refusal> refusals) {
        this.refusals = List.copyOf(refusals);
    }

    /** @param cause the fault behind it, for the log */
    protected Refused(Refusal refusal, Throwable cause) {
        super(cause);
        this.refusals = List.of(refusal);
    }

    /** In English, for the log. */
    @Override
    public String getMessage() {
        return Sentences.ENGLISH.of(this);
    }

    /** Why, at least one. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
