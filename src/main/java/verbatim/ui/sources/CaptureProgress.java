package verbatim.ui.sources;

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
import verbatim.source.SourceRefusal;
import verbatim.source.capture.Capture;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** How far the reading of a text is, and the way to stop it. Unseen while nothing is read. */
class CaptureProgress extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Consumer<List<String>> refused;
    private @Nullable BackgroundCapture<?> running;

    /** @param refused hears why nothing was kept */
    CaptureProgress(Consumer<List<String>> refused) {
        this.refused = refused;
        addClassName("vb-progress");
        getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", Words.of(SourcesLine.HOW_FAR));
        add(new Span(Words.of(SourcesLine.READING)), bar, new Button(Words.of(ScreenLine.STOP), click -> stop()));
        setVisible(false);
    }

    /** Reads and keeps a text beside the screen. */
    <T> void follow(BackgroundCapture.Reading reading, Function<Capture, T> keep, Consumer<T> done) {
        bar.setValue(0);
        setVisible(true);
        var capture = new BackgroundCapture<T>(UI.getCurrent(), bar::setValue, reasons -> {
            end();
            refused.accept(reasons);
        });
        running = capture;
        capture.begin(reading, keep, kept -> {
            end();
            done.accept(kept);
        });
    }

    private void stop() {
        if (running != null && running.stop()) {
            end();
            refused.accept(List.of(Words.of(SourceRefusal.STOPPED)));
        }
    }

    private void end() {
        running = null;
        setVisible(false);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (running != null) {
            running.stop();
        }
    }
}
