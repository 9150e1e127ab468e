package verbatim.ui.workbench.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.message.Refused;
import verbatim.passage.OwnStep;
import verbatim.passage.OwnSteps;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageReading;
import verbatim.passage.PassagesChanged;
import verbatim.passage.TurnedStep;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;

/** Takes a person's own steps back, the last one first, and again. */
class Turning {

    /** The words of undoing, or of redoing. */
    private record Turn(StepLine nothing, StepLine leavingSource, StepLine wanted, StepLine done, boolean again) {}

    private static final Turn UNDOING = new Turn(StepLine.NOTHING, StepLine.OF_LEAVING_SOURCE, StepLine.UNDO, StepLine.UNDID, false);
    private static final Turn REDOING = new Turn(StepLine.NOTHING_AGAIN, StepLine.OF, StepLine.REDO, StepLine.REDID, true);

    private final PassageReading reading;
    private final OwnSteps ownSteps;
    private final Supplier<@Nullable ArticleId> article;
    private final Saving saving;

    /** How this window said the last steps that were taken in it; of others their kinds are told. */
    private final SaidSteps said;

    Turning(PassageReading reading, OwnSteps ownSteps, Supplier<@Nullable ArticleId> article, Saving saving, SaidSteps said) {
        this.reading = reading;
        this.ownSteps = ownSteps;
        this.article = article;
        this.saving = saving;
        this.said = said;
    }

    Optional<OwnStep> toUndo() {
        return ownSteps.toTakeBack(article.get());
    }

    Optional<OwnStep> toRedo() {
        return ownSteps.toTakeAgain(article.get());
    }

    void undo(RefusalLine beside) {
        turn(toUndo().orElse(null), beside, UNDOING);
    }

    void redo(RefusalLine beside) {
        turn(toRedo().orElse(null), beside, REDOING);
    }

    private void turn(@Nullable OwnStep step, RefusalLine beside, Turn words) {
        beside.clear();
        switch (step) {
            case null -> saving.show(new Steps.Outcome.Said(Words.of(words.nothing())));
            case OwnStep.OnPassage on -> reading.card(on.passage()).ifPresentOrElse(card -> turn(on, card, beside, words), () -> {
                ownSteps.leave(on);
                saving.show(new Steps.Outcome.Said(Words.of(words.nothing())));
            });
            case OwnStep.InArticle in -> saving.guarded(beside, () -> {
                var came = tried(in, () -> words.again() ? ownSteps.takeAgain(in) : ownSteps.takeBack(in));
                var news = List.of(new PassagesChanged(in.article(), Set.of()), new PassagesChanged(in.article(), came.passages()));
                saving.show(new Steps.Outcome.Turned(news, said(in, came, words)));
                return true;
            });
        }
    }

    private String said(OwnStep.InArticle step, TurnedStep came, Turn words) {
        var what = Words.of(step.what(), step.many());
        var whose = came.whose();
        if (whose != null) {
            return Words.of(words.done(), Words.of(StepLine.OF_STAYING, what, came.stays(), whose));
        }
        return Words.of(came.toConfirm() ? StepLine.UNDID_TO_CONFIRM : words.done(), what);
    }

    private void turn(OwnStep.OnPassage step, PassageCard card, RefusalLine beside, Turn words) {
        var what = Words.of(step.leavesASource() ? words.leavingSource() : StepLine.OF, said.of(step), card.row().label());
        saving.save(card, Words.of(words.wanted(), what), beside, now -> turned(step, words, what), done -> {});
    }

    private Steps.Done turned(OwnStep.OnPassage step, Turn words, String what) {
        var now = tried(step, () -> words.again() ? ownSteps.takeAgain(step) : ownSteps.takeBack(step));
        // What was marked may be dismissed by a second person alone.
        var asked = !words.again() && now.isDismissalAsked() && step.isMarking();
        return new Steps.Done(now, Words.of(asked ? StepLine.UNDID_TO_CONFIRM : words.done(), what));
    }

    private <T> T tried(OwnStep step, Supplier<T> turning) {
        try {
            return turning.get();
        } catch (Refused refused) {
            // It would bar those before it.
            ownSteps.leave(step);
            throw refused;
        }
    }
}
