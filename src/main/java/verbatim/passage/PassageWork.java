package verbatim.passage;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;

/**
 * The frame around every change to one passage: locks it, refuses a change to an older version, tells the rooms above
 * when work is open again, and reads back what stands there now.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PassageWork {

    /** What is done to the passage. */
    interface Change {
        void apply(Passage passage, PersonId by, Instant at);
    }

    private final Passages passages;
    private final PassageReading reading;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassageWork(
            Passages passages,
            PassageReading reading,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.passages = passages;
        this.reading = reading;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Changes a passage.
     *
     * @param expectedVersion the version that the person saw; null for what does not collide
     * @throws NewerVersion if somebody changed it since
     * @throws StepRefused if the rules do not allow the change
     */
    PassageCard change(PassageId id, @Nullable Long expectedVersion, Change change) {
        var passage = passages.findToChange(id).orElseThrow(() -> new StepRefused(PassageRefusal.PASSAGE_NOT_THERE));
        if (expectedVersion != null && expectedVersion != passage.version()) {
            throw new NewerVersion(reading.card(id).orElseThrow());
        }
        var wasOpen = passage.status().isOpen();
        change.apply(passage, currentPerson.require().id(), clock.instant());
        if (!wasOpen && passage.status().isOpen()) {
            reopened(passage, WorkReopened.Why.OPEN_AGAIN);
        }
        announce(passage);
        passages.flush();
        return reading.card(id).orElseThrow();
    }

    /** Lets the screens know, once this is committed. */
    void announce(Passage passage) {
        events.publishEvent(new PassagesChanged(passage.articleId(), Set.of(passage.id())));
    }

    /** Tells the rooms above. */
    void reopened(Passage passage, WorkReopened.Why why) {
        events.publishEvent(new WorkReopened(passage.articleId(), passage.id(), why));
    }
}
