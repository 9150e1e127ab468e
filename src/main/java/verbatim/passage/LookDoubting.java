package verbatim.passage;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;

/**
 * Doubts a finding, approved work too, where a second look came to another; and settles that by what was decided of the two. A
 * sign-off falls with the doubt, as with any other. Called in the transaction of who looks or decides, and authorised there.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LookDoubting {

    private final Passages passages;
    private final PassageWork work;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    LookDoubting(Passages passages, PassageWork work, CurrentPerson currentPerson, Clock clock) {
        this.passages = passages;
        this.work = work;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Raises it. */
    public void doubt(PassageId id, DoubtMatter.SecondLook about) {
        passages.findToChange(id).ifPresent(passage -> {
            passage.doubt(about, null, null, clock.instant());
            save(passage);
        });
    }

    /**
     * Settles it; nothing where it is settled already.
     *
     * @param note why; null where nobody has to say it
     */
    public void settle(PassageId id, UUID look, Settling how, @Nullable String note) {
        var by = currentPerson.require().id();
        passages.findToChange(id).ifPresent(passage -> {
            passage.decided(look, how, note, by, clock.instant());
            save(passage);
        });
    }

    private void save(Passage passage) {
        work.announce(passage);
        passages.flush();
        work.changed(passage, WorkChanged.Why.CHANGED);
    }
}
