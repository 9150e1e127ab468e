package verbatim.ui.queue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import verbatim.account.CurrentPerson;
import verbatim.account.People;
import verbatim.account.Role;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.QueueRow;
import verbatim.review.bulk.BulkStep;
import verbatim.review.bulk.BulkWork;
import verbatim.review.bulk.SeenPassage;
import verbatim.review.second.SampleDrawing;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.HarmQuestion;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.Words;
import verbatim.ui.second.DrawDialog;
import verbatim.ui.workbench.card.ReasonDialog;

/** Takes a step on all ticked passages, or on every one that is shown: beside the screen, with how far it is, and one undo. */
class BulkBar extends Div {

    private final BulkWork work;
    private final People people;
    private final SampleDrawing drawing;
    private final Clock clock;
    private Instant looked = Instant.MIN;
    private final Span ticked = new Span();
    private final Checkbox everyHit = new Checkbox();
    private final Div steps = new Div();
    private final Div buttons = new Div();
    private final BulkRun run;
    private List<SeenPassage> seen = List.of();
    private QueueFilter filter = QueueFilter.ALL;
    private int shown;
    private boolean reading;

    /**
     * Nothing ticked.
     *
     * @param untick takes all ticks away
     * @param onDone shows what is there now
     */
    BulkBar(BulkWork work, People people, SampleDrawing drawing, CurrentPerson currentPerson, Clock clock, Runnable untick, Runnable onDone) {
        this.work = work;
        this.clock = clock;
        this.people = people;
        this.drawing = drawing;
        run = BulkRun.ofWindow(UI.getCurrent(), work, this::draw, () -> {
            everyHit.setValue(false);
            onDone.run();
        });
        addClassName("vb-bulk");
        steps.addClassName("vb-row");
        everyHit.addValueChangeListener(change -> draw());
        buttons.addClassName("vb-row");
        buttons.add(
                step(BulkLine.ASSIGN, "i", this::askWhom),
                step(BulkLine.SET_DUE, "t", this::askWhen),
                step(BulkLine.SUBMIT, "s", this::askToSubmit),
                step(BulkLine.DISMISS, "d", this::askToDismiss));
        if (currentPerson.require().role().includes(Role.REVIEWER)) {
            buttons.add(step(BulkLine.APPROVE, "A", this::askToApprove), step(BulkLine.SECOND_LOOK, "l", this::askToDraw));
        }
        buttons.add(new KeyButton(Words.of(BulkLine.UNTICK), "u", () -> {
            everyHit.setValue(false);
            untick.run();
        }));
        steps.add(everyHit, ticked, buttons);
        add(steps, run);
        draw();
    }

    private Button step(BulkLine words, String key, Consumer<List<SeenPassage>> asking) {
        return new KeyButton(Words.of(words), key, () -> with(asking));
    }

    /** Chooses every one that is shown, or only the ticked ones again. */
    void toggleEveryHit() {
        if (steps.isVisible()) {
            everyHit.setValue(!everyHit.getValue());
        }
    }

    /** What is read from now on is what the person looks at. */
    void look() {
        looked = clock.instant();
    }

    void show(QueueFilter shownFilter, int count) {
        if (!filter.equals(shownFilter)) {
            everyHit.setValue(false);
        }
        filter = shownFilter;
        shown = Math.min(count, Queue.MOST_COUNTED);
        draw();
    }

    void tick(Set<QueueRow> rows) {
        seen = rows.stream().map(SeenPassage::of).toList();
        draw();
    }

    private void draw() {
        ticked.setText(Words.of(BulkLine.TICKED, seen.size()));
        everyHit.setLabel(PersonKeys.behind(Words.of(shown >= Queue.MOST_COUNTED ? BulkLine.FIRST_HITS : BulkLine.EVERY_HIT, shown), "*"));
        ticked.setVisible(!everyHit.getValue() && !seen.isEmpty());
        buttons.setVisible(count() > 0);
        steps.setVisible(!run.goesOn() && shown > 0);
    }

    private int count() {
        return everyHit.getValue() ? shown : seen.size();
    }

    /**
     * Asks of those that are ticked, or of every hit there is at this moment, which are read beside the screen. The step is taken
     * on these, whatever comes to be a hit while the person decides.
     */
    private void with(Consumer<List<SeenPassage>> asking) {
        if (!everyHit.getValue()) {
            asking.accept(seen);
            return;
        }
        if (reading || run.goesOn()) {
            return;
        }
        var all = filter;
        var at = looked;
        reading = true;
        BackgroundJob.begin(
                "reading every hit",
                UI.getCurrent(),
                job -> {
                    var hits = work.hits(all, at);
                    job.tell(() -> {
                        reading = false;
                        if (isAttached() && all.equals(filter) && !run.goesOn()) {
                            asking.accept(hits);
                        }
                    });
                },
                () -> {
                    reading = false;
                    run.failed();
                });
    }

    private void askWhom(List<SeenPassage> them) {
        BulkDueDialog.giving(Words.of(BulkLine.ASSIGN_TITLE, them.size()), people.active(), them.size(), step -> run.take(BulkLine.GIVE, step, them))
                .open();
    }

    private void askWhen(List<SeenPassage> them) {
        BulkDueDialog.moving(Words.of(BulkLine.SET_DUE_TITLE, them.size()), step -> run.take(BulkLine.MOVE, step, them)).open();
    }

    private void askToSubmit(List<SeenPassage> them) {
        new HarmQuestion(
                        Words.of(BulkLine.SUBMIT_TITLE, them.size()),
                        Words.of(BulkLine.SUBMIT_WORDS),
                        Words.of(BulkLine.SUBMIT_THEM),
                        () -> run.take(BulkLine.SUBMIT_THEM, new BulkStep.Submit(), them))
                .open();
    }

    private void askToDismiss(List<SeenPassage> them) {
        new ReasonDialog(Words.of(BulkLine.DISMISS_TITLE, them.size()), List.of(), Words.of(BulkLine.DISMISS_THEM), (why, beside) -> {
                    run.take(BulkLine.DISMISS_THEM, new BulkStep.Dismiss(why, false), them);
                    return true;
                })
                .open();
    }

    private void askToApprove(List<SeenPassage> them) {
        new ReasonDialog(Words.of(BulkLine.APPROVE_TITLE, them.size()), List.of(), Words.of(BulkLine.APPROVE_THEM), (why, beside) -> {
                    run.take(BulkLine.APPROVE_THEM, new BulkStep.Approve(why), them);
                    return true;
                })
                .open();
    }

    private void askToDraw(List<SeenPassage> them) {
        new DrawDialog(them.stream().map(SeenPassage::id).toList(), drawing, people.active()).open();
    }
}
