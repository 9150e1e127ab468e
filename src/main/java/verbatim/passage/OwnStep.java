package verbatim.passage;

import java.util.List;
import java.util.UUID;

/**
 * A step that somebody took on a passage, and may take back, or once they did, again.
 *
 * @param id of its row
 * @param count how many changes the passage's history had right after it, or after it was last taken back or again
 * @param what was done, each kind once; {@link ChangeKind#MARKED} alone where words were marked
 * @param leavesASource whether a source was tied to the passage, which stays with the article
 */
public record OwnStep(UUID id, PassageId passage, int count, List<ChangeKind> what, boolean leavesASource) {

    /** Keeps the list from being changed later. */
    public OwnStep {
        what = List.copyOf(what);
    }

    /** Whether words were marked. */
    public boolean isMarking() {
        return what.equals(List.of(ChangeKind.MARKED));
    }
}
