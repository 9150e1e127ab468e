package verbatim.passage;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of taking a step in an article back, or again.
 *
 * @param passages of which something is otherwise now
 * @param toConfirm whether a second person has yet to say that there is nothing to check in some of them
 * @param stays of how many it stays as somebody else has said since
 * @param whose who that is; null where nothing stays
 */
public record TurnedStep(Set<PassageId> passages, boolean toConfirm, int stays, @Nullable String whose) {

    /** Keeps its own copy. */
    public TurnedStep {
        passages = Set.copyOf(passages);
    }
}
