package verbatim.passage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person does about a doubt alone. To say who speaks, to check the attribution and to withdraw evidence settle theirs
 * where that is done. Doubts are rows of their own and do not collide, so no version is asked for.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class DoubtSettling {

    private final PassageWork work;

    DoubtSettling(PassageWork work) {
        this.work = work;
    }

    /**
     * Says why it is none.
     *
     * @throws StepRefused if nothing is said, somebody else settled it first, or the passage is approved or dismissed
     */
    public PassageCard settle(PassageId id, DoubtId doubt, String note) {
        var words = Written.demand(Written.why(Writing.NOTE, note), PassageRefusal.DOUBT_SETTLED_WITHOUT_NOTE);
        return work.change(id, null, (p, by, at) -> p.settle(doubt, words, by, at));
    }
}
