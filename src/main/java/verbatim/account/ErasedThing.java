package verbatim.account;

import java.util.Set;
import verbatim.message.Worded;

/** What goes with something that is erased, or is left without its words. The form {@code counted} says how many. */
public enum ErasedThing implements Worded {
    /** What is said of a source. */
    DETAILS,
    TEXTS,
    PASSAGES,
    EVIDENCE,
    NOTES,
    THREADS,
    QUESTIONS,
    SEARCHES,
    FINDINGS,
    HISTORY,
    DOUBTS,
    DRAFTS,
    SIGN_OFFS,
    SPEAKERS,
    CAPTURES,
    FILES,
    /** Saved views of the queue. */
    VIEWS,
    /** What somebody found who looked a second time. */
    SECOND_LOOKS;

    @Override
    public Set<String> forms() {
        return Set.of("counted");
    }
}
