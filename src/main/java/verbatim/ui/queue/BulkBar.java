package verbatim.ui.queue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import verbatim.account.CurrentPerson;
import verbatim.account.People;
import verbatim.account.Role;
import verbatim.passage.PassageId;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.QueueRow;
import verbatim.review.bulk.BulkWork;
import verbatim.review.bulk.SeenPassage;
import verbatim.review.second.SampleDrawing;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.PersonKeys;
import verbatim.ui.component.Words;

/** Takes a step on all ticked passages, or on every one that is shown: beside the screen, with how far it is, and one undo. */
class BulkBar extends Div {

    private final BulkWork work;
    private final Clock clock;
    private Instant looked = Instant.MIN;
    private final Span ticked = new Span();
    private final Checkbox everyHit = new Checkbox();
    private final Div steps = new Div();
    private final Div buttons = new Div();
    private final BulkRun run;
    private final HitsReading hits = new HitsReading();
    private List<SeenPassage> seen = List.of();
    private QueueFilter filter = QueueFilter.ALL;
    private int shown;

    /**
     * Nothing ticked.
     *
     * @param untick takes all ticks away
     * @param onDone shows what is there now, of which these were saved here, at these versions
     */
    BulkBar(BulkWork work, People people, SampleDrawing drawing, CurrentPerson currentPerson, Clock clock, Runnable untick, Consumer<Map<PassageId, Long>> onDone) {
        this.work = work;
        this.clock = clock;
        run = BulkRun.ofWindow(UI.getCurrent(), work, this::draw, saved -> {
            everyHit.setValue(false);
            onDone.accept(saved);
        });
        var questions = new BulkQuestions(run, people, drawing, currentPerson.require().id());
        addClassName("vb-bulk");
        steps.addClassName("vb-row");
        everyHit.addValueChangeListener(change -> draw());
        buttons.addClassName("vb-row");
        buttons.add(
                step(BulkLine.ASSIGN, "i", questions::askWhom),
                step(BulkLine.SET_DUE, "t", questions::askWhen),
                step(BulkLine.SUBMIT, "s", questions::askToSubmit),
                step(BulkLine.DISMISS, "d", questions::askToDismiss));
        if (currentPerson.require().role().includes(Role.REVIEWER)) {
            buttons.add(step(BulkLine.APPROVE, "A", questions::askToApprove), step(BulkLine.SECOND_LOOK, "l", questions::askToDraw));
        }
        buttons.add(new KeyButton(Words.of(BulkLine.UNTICK), "u", () -> {
            everyHit.setValue(false);
            untick.run();
        }));
        steps.add(everyHit, ticked, buttons);
        add(steps, hits, run);
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

    /** Whether a step on many is under way in this window. */
    boolean goesOn() {
        return run.goesOn();
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
        if (hits.goesOn() || run.goesOn()) {
            return;
        }
        var all = filter;
        var at = looked;
        hits.read(
                shown,
                watch -> work.hits(all, at, watch),
                them -> {
                    if (all.equals(filter) && !run.goesOn()) {
                        asking.accept(them);
                    }
                },
                run::failed);
    }
}
