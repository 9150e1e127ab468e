package verbatim.passage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.article.ArticleId;
import verbatim.passage.OwnStepRows.Kept;

/**
 * A person's own steps in an article, to be taken back one after the other, the last one first, and again: in
 * whichever window, and after a reload, too. Somebody who takes another step gives up what they had taken back.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class OwnSteps {

    private final OwnStepRows rows;
    private final TakingBack takingBack;
    private final QuoteChecking checking;
    private final PassageReading reading;
    private final CurrentPerson currentPerson;
    private final List<StepTurning> turnings;

    OwnSteps(
            OwnStepRows rows,
            TakingBack takingBack,
            QuoteChecking checking,
            PassageReading reading,
            CurrentPerson currentPerson,
            List<StepTurning> turnings) {
        this.rows = rows;
        this.takingBack = takingBack;
        this.checking = checking;
        this.reading = reading;
        this.currentPerson = currentPerson;
        this.turnings = List.copyOf(turnings);
    }

    /**
     * A room above took a step in an article that is none on a passage alone.
     *
     * @param many on how many passages
     * @param deed what takes it back, and again, in {@link StepTurning}
     */
    public void took(ArticleId article, ArticleStep what, int many, Object deed) {
        rows.took(article, currentPerson.require().id(), currentPerson.session().orElse(null), what, many, deed);
    }

    /**
     * The step that can be taken back next; empty where there is none.
     *
     * @param article null for whichever article one was taken on in this session
     */
    @Transactional(readOnly = true)
    public Optional<OwnStep> toTakeBack(@Nullable ArticleId article) {
        return next(article, false);
    }

    /**
     * The step that can be taken again next; empty where there is none.
     *
     * @param article null for whichever article one was taken on in this session
     */
    @Transactional(readOnly = true)
    public Optional<OwnStep> toTakeAgain(@Nullable ArticleId article) {
        return next(article, true);
    }

    private Optional<OwnStep> next(@Nullable ArticleId article, boolean undone) {
        return rows.next(currentPerson.require().id(), article, currentPerson.session().orElse(null), undone);
    }

    /**
     * Takes a step on a passage back, as {@link TakingBack} does; what was marked is dismissed.
     *
     * @throws StepRefused if somebody has changed the same thing since, whom it names
     */
    public PassageCard takeBack(OwnStep.OnPassage step) {
        var kept = require(step, false);
        if (kept.step() != null) {
            return takingBack.takeBack(kept.step());
        }
        var now = reading.card(kept.passage()).orElseThrow(() -> new StepRefused(PassageRefusal.PASSAGE_NOT_THERE));
        if (now.past().count() != kept.count()) {
            throw new StepRefused(PassageRefusal.TAKEN_BACK_TOO_LATE);
        }
        var dismissed = checking.unmark(kept.passage(), now.version());
        rows.turned(kept.id(), kept.passage(), currentPerson.require().id(), dismissed.past().takeback(), 0, dismissed.past().count());
        return dismissed;
    }

    /**
     * Takes a step again that was taken back.
     *
     * @throws StepRefused if anything has happened to the passage since, naming who did it
     */
    public PassageCard takeAgain(OwnStep.OnPassage step) {
        var kept = require(step, true);
        var back = kept.step();
        if (back == null) {
            throw new StepRefused(PassageRefusal.TAKEN_BACK_TOO_LATE);
        }
        if (!kept.marked()) {
            return takingBack.takeAgain(back);
        }
        var marked = takingBack.takeBack(back);
        rows.turned(kept.id(), kept.passage(), currentPerson.require().id(), null, back.countBefore(), marked.past().count());
        return marked;
    }

    /**
     * Takes a step back that is none on a passage alone.
     *
     * @throws StepRefused if somebody has changed the same thing since, whom it names
     */
    public TurnedStep takeBack(OwnStep.InArticle step) {
        return turn(step, false);
    }

    /**
     * Takes such a step again that was taken back.
     *
     * @throws StepRefused as above
     */
    public TurnedStep takeAgain(OwnStep.InArticle step) {
        return turn(step, true);
    }

    private TurnedStep turn(OwnStep.InArticle step, boolean again) {
        var me = currentPerson.require().id();
        var deed = rows.deed(step, me, again).orElseThrow(OwnSteps::turnedAlready);
        var turning = turnings.stream().filter(one -> one.turns(step.what())).findFirst().orElseThrow();
        try {
            var turned = turning.turn(step.article(), deed, again);
            // Held last, as where a step is taken: after what it is of.
            if (!rows.turned(step, again, turned.deed())) {
                throw turnedAlready();
            }
            return turned.came();
        } catch (StepRefused refused) {
            throw rows.deed(step, me, again).isPresent() ? refused : turnedAlready();
        }
    }

    private static StepRefused turnedAlready() {
        return new StepRefused(PassageRefusal.STEP_TURNED_ALREADY);
    }

    /** Leaves one alone that cannot be taken back or again, so that those before it can be. */
    public void leave(OwnStep step) {
        rows.leave(step, currentPerson.require().id());
    }

    private Kept require(OwnStep.OnPassage step, boolean undone) {
        return rows.find(step.id(), currentPerson.require().id())
                .filter(kept -> kept.undone() == undone)
                .orElseThrow(() -> new StepRefused(PassageRefusal.TAKEN_BACK_TOO_LATE));
    }
}
