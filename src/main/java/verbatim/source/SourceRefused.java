package verbatim.source;

import java.util.List;

/** A source that was not taken, with the reasons in sentences for its author. */
public class SourceRefused extends RuntimeException {

    private final List<String> reasons;

    /** @param reasons sentences, at least one */
    public SourceRefused(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** The reasons, a sentence each. */
    public List<String> reasons() {
        return reasons;
    }
}
