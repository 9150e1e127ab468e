package verbatim.ui.sources;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import verbatim.document.ReadingCancelled;
import verbatim.document.ReadingProgress;
import verbatim.fetch.FetchCancelled;
import verbatim.message.Refused;
import verbatim.source.SourceRefusal;
import verbatim.source.capture.Capture;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.Words;

/**
 * Reads one text beside the screen and keeps it at once or not at all; tells the screen how far it is and how it ended.
 *
 * @param <T> what keeping it gives
 */
class BackgroundCapture<T> {

    /** What reads the text. */
    interface Reading {
        Capture read(ReadingProgress progress);
    }

    private enum State {
        READING,
        KEEPING,
        STOPPED
    }

    /** The screen is told of each twentieth part, not of each page. */
    private static final double STEP = 0.05;

    private final AtomicReference<State> state = new AtomicReference<>(State.READING);
    private final UI ui;
    private final Consumer<List<String>> refused;
    private final DoubleConsumer progress;
    private double told;

    BackgroundCapture(UI ui, DoubleConsumer progress, Consumer<List<String>> refused) {
        this.ui = ui;
        this.progress = progress;
        this.refused = refused;
    }

    void begin(Reading reading, Function<Capture, T> keep, Consumer<T> done) {
        // Never interrupted: stopping is by asking, and what is being kept is kept whole.
        BackgroundJob.begin("capture", ui, job -> {
            try (var capture = reading.read(part -> goesOn(job, part))) {
                if (state.compareAndSet(State.READING, State.KEEPING)) {
                    var kept = keep.apply(capture);
                    job.tell(() -> done.accept(kept));
                }
            } catch (ReadingCancelled | FetchCancelled stopped) {
                // Whoever stopped it knows.
            } catch (Refused told) {
                job.tell(() -> refuse(Words.of(told.refusals())));
            }
        }, () -> refuse(List.of(Words.of(SourceRefusal.NOT_STORED))));
    }

    /** Ends it; whether there was still something to end. What comes of the reading afterwards is thrown away. */
    boolean stop() {
        return state.compareAndSet(State.READING, State.STOPPED);
    }

    private boolean goesOn(BackgroundJob job, double part) {
        if (part >= told + STEP) {
            told = part;
            job.tell(() -> progress.accept(Math.min(1, part)));
        }
        return state.get() != State.STOPPED && job.isHeard();
    }

    private void refuse(List<String> reasons) {
        if (state.get() != State.STOPPED) {
            refused.accept(reasons);
        }
    }
}
