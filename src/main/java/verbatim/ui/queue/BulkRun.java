package verbatim.ui.queue;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refused;
import verbatim.passage.PassageId;
import verbatim.review.bulk.BulkEnd;
import verbatim.review.bulk.BulkOutcome;
import verbatim.review.bulk.BulkStep;
import verbatim.review.bulk.BulkWatch;
import verbatim.review.bulk.BulkWork;
import verbatim.review.bulk.LeftOut;
import verbatim.review.bulk.SeenPassage;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/**
 * A step on many passages while it goes on, what came of it, and its one undo. It stays with the window: who leaves the queue
 * and comes back finds it as far as it is.
 */
class BulkRun extends Div {

    /** So often at most the screen is told how far it is. */
    private static final int TOLD = 50;

    private final BulkWork work;
    private Runnable onTurn = () -> {};
    private Consumer<Map<PassageId, Long>> onDone = saved -> {};
    private final Div outcome = new Div();
    private final Span said = new Span();
    private final ProgressBar progress = new ProgressBar();
    private final Button stop = new Button(Words.of(ScreenLine.STOP), click -> stop());
    private final RefusalLine refusal = new RefusalLine();
    private @Nullable BackgroundJob job;

    private BulkRun(BulkWork work) {
        this.work = work;
        said.getElement().setAttribute("role", "status");
        progress.setVisible(false);
        stop.setVisible(false);
        add(progress, stop, said, outcome, refusal);
    }

    /**
     * That of this window; nothing goes on where there was none.
     *
     * @param onTurn is told when it begins and when it is over, as long as it is shown
     * @param onDone shows what is there now, of which these were saved by it, at these versions
     */
    static BulkRun ofWindow(UI window, BulkWork work, Runnable onTurn, Consumer<Map<PassageId, Long>> onDone) {
        var run = Optional.ofNullable(ComponentUtil.getData(window, BulkRun.class)).orElseGet(() -> new BulkRun(work));
        ComponentUtil.setData(window, BulkRun.class, run);
        run.onTurn = onTurn;
        run.onDone = onDone;
        return run;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        // The screen that showed it is gone.
        onTurn = () -> {};
        onDone = saved -> {};
    }

    boolean goesOn() {
        return job != null;
    }

    void take(BulkLine what, BulkStep step, List<SeenPassage> passages) {
        begin(what, passages.size(), watch -> {
            var came = work.take(step, passages, watch);
            return () -> done(what, came);
        });
    }

    private void undo(BulkOutcome of) {
        begin(BulkLine.UNDO, of.done().size(), watch -> {
            var came = work.takeBack(of, watch);
            return () -> {
                ended(Words.of(BulkLine.TAKEN_BACK, came.back()), came.stays(), BulkLine.STAYED, came.versions());
                offerUndo(came.rest(), BulkLine.UNDO_REST);
            };
        });
    }

    /** @param does it, and says what is to be shown then */
    private void begin(BulkLine what, int count, Function<BulkWatch, Runnable> does) {
        outcome.removeAll();
        refusal.clear();
        progress.setValue(0);
        progress.setVisible(true);
        stop.setVisible(true);
        stop.setEnabled(true);
        said.setText(Words.of(BulkLine.GOES_ON, what, 0, count));
        job = BackgroundJob.begin(
                "a step on many passages",
                UI.getCurrent(),
                running -> {
                    try {
                        var then = does.apply(watch(what, count, running));
                        running.tell(then::run);
                    } catch (Refused refused) {
                        running.tell(() -> {
                            ended("", List.of(), BulkLine.LEFT_OUT, Map.of());
                            refusal.show(refused);
                        });
                    }
                },
                () -> {
                    ended("", List.of(), BulkLine.LEFT_OUT, Map.of());
                    failed();
                });
        onTurn.run();
    }

    private BulkWatch watch(BulkLine what, int count, BackgroundJob running) {
        return new BulkWatch(passages -> {
            if (passages % Math.max(1, count / TOLD) == 0) {
                running.tell(() -> {
                    progress.setValue(Math.clamp((double) passages / Math.max(1, count), 0, 1));
                    said.setText(Words.of(BulkLine.GOES_ON, what, passages, count));
                });
            }
        }, () -> !running.isStopped());
    }

    private void stop() {
        if (job != null) {
            job.stop();
            stop.setEnabled(false);
            said.setText(Words.of(BulkLine.STOPPING));
        }
    }

    private void done(BulkLine what, BulkOutcome came) {
        ended(Words.of(BulkLine.DONE, what, came.done().size()), came.leftOut(), BulkLine.LEFT_OUT, versions(came));
        offerUndo(came, BulkLine.UNDO);
    }

    private static Map<PassageId, Long> versions(BulkOutcome of) {
        return of.done().values().stream().collect(Collectors.toMap(SeenPassage::id, SeenPassage::version));
    }

    /** @param words of the button; with how many */
    private void offerUndo(BulkOutcome of, BulkLine words) {
        if (of.canBeTakenBack()) {
            outcome.addComponentAsFirst(new Button(Words.of(words, of.done().size()), click -> undo(of)));
        }
        if (of.end() == BulkEnd.FAULT) {
            failed();
        } else if (of.end() == BulkEnd.BARRED) {
            refusal.say(Words.of(BulkLine.BARRED));
        }
    }

    /** Says that something went wrong. */
    void failed() {
        refusal.say(Words.of(BulkLine.FAILED));
    }

    private void ended(String words, List<LeftOut> leftOut, BulkLine called, Map<PassageId, Long> saved) {
        job = null;
        progress.setVisible(false);
        stop.setVisible(false);
        said.setText(Stream.of(words, leftOut.isEmpty() ? "" : Words.of(called, leftOut.size()))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" ")));
        outcome.removeAll();
        if (!leftOut.isEmpty()) {
            outcome.add(new LeftOutList(leftOut));
        }
        onDone.accept(saved);
        onTurn.run();
    }
}
