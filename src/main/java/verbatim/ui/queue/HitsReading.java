package verbatim.ui.queue;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verbatim.review.bulk.BulkWatch;
import verbatim.review.bulk.SeenPassage;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** Every hit of a filter is read beside the screen before anything is asked of them: how far that is, and how to stop it. */
class HitsReading extends Div {

    private final ProgressBar progress = new ProgressBar();
    private final Button stop = new Button(Words.of(ScreenLine.STOP), click -> stop());
    private final Span said = new Span();
    private @Nullable BackgroundJob job;

    /** Which reading this is: what an earlier one that was stopped still tells is nobody's news. */
    private int reading;

    /** Nothing is read yet. */
    HitsReading() {
        said.getElement().setAttribute("role", "status");
        add(progress, stop, said);
        setVisible(false);
    }

    boolean goesOn() {
        return job != null;
    }

    /**
     * Reads them.
     *
     * @param count how many there are, as far as the screen knows
     * @param then is given all of them; not where it was stopped, or nobody sees this any more
     */
    void read(int count, Function<BulkWatch, List<SeenPassage>> reads, Consumer<List<SeenPassage>> then, Runnable failed) {
        show(0, count);
        setVisible(true);
        int mine = ++reading;
        job = BackgroundJob.begin(
                "reading every hit",
                UI.getCurrent(),
                running -> {
                    var hits = reads.apply(new BulkWatch(passages -> running.tell(() -> {
                        if (isGoingOn(mine)) {
                            show(passages, count);
                        }
                    }), () -> !running.isStopped()));
                    running.tell(() -> {
                        if (isGoingOn(mine)) {
                            over();
                            then.accept(hits);
                        }
                    });
                },
                () -> {
                    if (isGoingOn(mine)) {
                        over();
                        failed.run();
                    }
                });
    }

    private boolean isGoingOn(int mine) {
        return job != null && mine == reading;
    }

    private void show(int passages, int count) {
        progress.setValue(Math.clamp((double) passages / Math.max(1, count), 0, 1));
        said.setText(Words.of(BulkLine.GOES_ON, BulkLine.READ_HITS, passages, count));
    }

    private void stop() {
        if (job != null) {
            job.stop();
            over();
        }
    }

    private void over() {
        job = null;
        setVisible(false);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }
}
