package verbatim.ui.sources;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import verbatim.document.ReadingCancelled;
import verbatim.document.ReadingProgress;
import verbatim.document.UnreadableDocument;
import verbatim.fetch.FetchCancelled;
import verbatim.fetch.FetchFailed;
import verbatim.fetch.FetchRefused;
import verbatim.source.Capture;
import verbatim.source.SourceRefused;

/**
 * Reads one text on a thread of its own, as the person who asked for it, and keeps it at once or not at all; tells the
 * screen how far it is and how it ended.
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

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundCapture.class);

    /** The screen is told of each twentieth part, not of each page. */
    private static final double STEP = 0.05;

    private static final String FAILED = "The text could not be stored. Nothing of it was kept; what you wrote is still"
            + " here. Please try again.";

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
        Runnable work = () -> {
            try {
                var capture = reading.read(this::goesOn);
                if (state.compareAndSet(State.READING, State.KEEPING)) {
                    var kept = keep.apply(capture);
                    tell(() -> done.accept(kept));
                }
            } catch (ReadingCancelled | FetchCancelled stopped) {
                LOG.debug("A capture was stopped");
            } catch (UnreadableDocument | FetchRefused | FetchFailed told) {
                refuse(List.of(String.valueOf(told.getMessage())));
            } catch (SourceRefused told) {
                refuse(told.reasons());
            } catch (RuntimeException fault) {
                // The end of a job: the person must hear of it, and no caller is left to pass it to.
                LOG.error("A capture failed", fault);
                refuse(List.of(FAILED));
            } catch (Error fault) {
                refuse(List.of(FAILED));
                throw fault;
            }
        };
        // It is never interrupted, so that no connection to the database is lost: stopping is by asking. Reading keeps a
        // processor busy: on a virtual thread it would hold up the requests.
        Thread.ofPlatform().daemon().name("capture").start(new DelegatingSecurityContextRunnable(work));
    }

    /** Ends it; whether there was still something to end. What comes of the reading afterwards is thrown away. */
    boolean stop() {
        return state.compareAndSet(State.READING, State.STOPPED);
    }

    private boolean goesOn(double part) {
        if (part >= told + STEP) {
            told = part;
            tell(() -> progress.accept(Math.min(1, part)));
        }
        return state.get() != State.STOPPED;
    }

    private void refuse(List<String> reasons) {
        if (state.get() != State.STOPPED) {
            tell(() -> refused.accept(reasons));
        }
    }

    private void tell(Command news) {
        try {
            ui.access(news);
        } catch (UIDetachedException gone) {
            LOG.debug("Nobody is left to hear of a capture");
        }
    }
}
