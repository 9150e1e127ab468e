package verbatim.article;

import java.util.Set;
import verbatim.message.Worded;

/** How far the import of a long text has got. */
public enum ImportStage implements Worded {
    /** For a node that takes it up. */
    WAITING,
    READING,
    STORING,
    /** It is an article. */
    STORED,
    /** It could not be stored; its text is kept, so that it can be tried again. */
    REFUSED,
    /** Somebody stopped it; nothing of it is kept. */
    STOPPED;

    private static final Set<ImportStage> GOING = Set.of(WAITING, READING, STORING);

    /** Whether anything is still to come. */
    public boolean isGoing() {
        return GOING.contains(this);
    }
}
