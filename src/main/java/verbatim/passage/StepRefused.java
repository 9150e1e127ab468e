package verbatim.passage;

import java.util.List;

/** A step that the rules of checking do not allow now, with what is missing in sentences for the person. */
public class StepRefused extends RuntimeException {

    private final List<String> missing;

    /** @param missing sentences that say what to do first, at least one */
    public StepRefused(List<String> missing) {
        super(String.join(" ", missing));
        this.missing = List.copyOf(missing);
    }

    /** One thing missing. */
    public StepRefused(String missing) {
        this(List.of(missing));
    }

    /** What is missing, a sentence each. */
    public List<String> missing() {
        return missing;
    }
}
