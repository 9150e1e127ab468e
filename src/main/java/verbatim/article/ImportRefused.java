package verbatim.article;

import java.util.List;

/** An article or a correction of its details that was not taken, with the reasons in sentences for its author. */
public class ImportRefused extends RuntimeException {

    private final List<String> reasons;

    /** @param reasons sentences, at least one */
    public ImportRefused(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** The reasons, a sentence each. */
    public List<String> reasons() {
        return reasons;
    }
}
