package verbatim.passage;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.account.SessionId;
import verbatim.article.ArticleId;

/**
 * The frame around every change to one passage: locks it, refuses a change to an older version, tells the rooms above
 * of what was written into its history, and reads back what stands there now.
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
    private final OwnStepRows ownSteps;
    private final HistorySince history;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassageWork(
            Passages passages,
            PassageReading reading,
            OwnStepRows ownSteps,
            HistorySince history,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.passages = passages;
        this.reading = reading;
        this.ownSteps = ownSteps;
        this.history = history;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Changes a passage, as a step of the person's own, which they can take back.
     *
     * @param expectedVersion the version that the person saw; null for what does not collide
     * @throws NewerVersion if somebody changed it since
     * @throws StepRefused if the rules do not allow the change
     */
    PassageCard change(PassageId id, @Nullable Long expectedVersion, Change change) {
        var card = changeInPassing(id, expectedVersion, change);
        var takeback = card.past().takeback();
        if (takeback != null) {
            ownSteps.took(card.article(), takeback);
        }
        return card;
    }

    /** The same for what is no step of its own: one is taken back, or again, or something follows from one. */
    PassageCard changeInPassing(PassageId id, @Nullable Long expectedVersion, Change change) {
        return change(id, expectedVersion, change, reading::card);
    }

    /** The same for what the desk itself does in somebody's name, to whom the article may be closed. */
    PassageCard changeUnseen(PassageId id, long expectedVersion, Change change) {
        return change(id, expectedVersion, change, reading::cardUnseen);
    }

    private PassageCard change(
            PassageId id, @Nullable Long expectedVersion, Change change, Function<PassageId, Optional<PassageCard>> read) {
        var passage = passages.findToChange(id).orElseThrow(() -> new StepRefused(PassageRefusal.PASSAGE_NOT_THERE));
        if (passage.isRemoved()) {
            throw new StepRefused(PassageRefusal.PASSAGE_REMOVED, passage.label());
        }
        if (expectedVersion != null && expectedVersion != passage.version()) {
            throw new NewerVersion(read.apply(id).orElseThrow());
        }
        var wasOpen = passage.status().isOpen();
        var before = passage.stood();
        var by = currentPerson.require().id();
        change.apply(passage, by, clock.instant());
        announce(passage);
        passages.flush();
        changed(passage, !wasOpen && passage.status().isOpen() ? WorkChanged.Why.OPEN_AGAIN : WorkChanged.Why.CHANGED);
        var card = read.apply(id).orElseThrow();
        return passage.history().written().isEmpty() ? card : card.with(passage.takeback(before, by, session(), card.past().count()));
    }

    private @Nullable UUID session() {
        return currentPerson.session().map(SessionId::value).orElse(null);
    }

    /**
     * Changes several of an article in the same way, as no step of their own: none, where one of them may not be.
     *
     * @param requires throws where one is not as it is to be
     * @return what takes it back of each
     * @throws StepRefused if the rules do not allow it for one of them
     */
    List<Takeback> changeAll(ArticleId article, Collection<PassageId> ids, Consumer<Passage> requires, Change change) {
        var changed = passages.findAllToChange(ids);
        var before = changed.stream().map(Passage::stood).toList();
        var by = currentPerson.require().id();
        for (var passage : changed) {
            if (passage.isRemoved()) {
                throw new StepRefused(PassageRefusal.PASSAGE_REMOVED, passage.label());
            }
            requires.accept(passage);
            change.apply(passage, by, clock.instant());
        }
        passages.flush();
        events.publishEvent(new PassagesChanged(article, Set.copyOf(ids)));
        // One is enough for a sign-off to fall.
        changed.stream().findFirst().ifPresent(one -> changed(one, WorkChanged.Why.CHANGED));
        var counts = history.counts(ids);
        var takebacks = new ArrayList<Takeback>();
        for (int i = 0; i < changed.size(); i++) {
            takebacks.add(changed.get(i).takeback(before.get(i), by, session(), Objects.requireNonNull(counts.get(changed.get(i).id()))));
        }
        return takebacks;
    }

    /** When what is done now is done. */
    Instant now() {
        return clock.instant();
    }

    /** Lets the screens know, once this is committed. */
    void announce(Passage passage) {
        events.publishEvent(new PassagesChanged(passage.articleId(), Set.of(passage.id())));
    }

    /**
     * Lets the screens and the rooms above know of several that are in the database, where something of them was changed. Of each
     * that was opened again, for people are told of it; of the others once an article, which is enough for a sign-off to fall.
     *
     * @param opened those of them that were approved
     */
    void changedAll(Collection<Passage> all, Collection<Passage> opened) {
        var changed = all.stream().filter(passage -> !passage.history().written().isEmpty()).toList();
        changed.forEach(this::announce);
        var told = new HashSet<ArticleId>();
        opened.forEach(passage -> {
            told.add(passage.articleId());
            changed(passage, passage.status().isOpen() ? WorkChanged.Why.OPEN_AGAIN : WorkChanged.Why.CHANGED);
        });
        changed.stream().filter(passage -> told.add(passage.articleId())).forEach(passage -> changed(passage, WorkChanged.Why.CHANGED));
    }

    /** Tells the rooms above of what its history has more, once that is in the database. */
    void changed(Passage passage, WorkChanged.Why why) {
        var written = passage.history().written();
        if (!written.isEmpty()) {
            // What was doubted or is doubted no more followed from what was done.
            var done = written.reversed().stream().filter(change -> !change.what().isOfDoubt()).findFirst().orElse(written.getLast());
            if (!done.isOfReaders()) {
                events.publishEvent(WorkChanged.of(passage, done, why));
            }
        }
    }
}
