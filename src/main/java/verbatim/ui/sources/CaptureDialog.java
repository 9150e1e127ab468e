package verbatim.ui.sources;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.source.SourceId;
import verbatim.source.capture.Capturing;
import verbatim.ui.component.FormRefused;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Gives a source its text, or its text anew: the earlier ones stay as they were. */
class CaptureDialog extends WritingDialog {

    private final Capturing capturing;
    private final SourceId source;
    private final Runnable kept;
    private final CaptureForm text;
    private final RefusalLine refusal = new RefusalLine();
    private final CaptureProgress progress = new CaptureProgress(this::refused);
    private final Button save = new Button(Words.of(SourcesLine.KEEP_TEXT), click -> save());

    /**
     * A dialog to be opened.
     *
     * @param url where the source can be found, to be proposed
     * @param kept runs once the text is stored
     */
    CaptureDialog(Capturing capturing, SourceId source, @Nullable String url, Runnable kept) {
        this.capturing = capturing;
        this.source = source;
        this.kept = kept;
        setHeaderTitle(Words.of(SourcesLine.CAPTURE));
        setWidth("min(640px, 96vw)");
        text = new CaptureForm(capturing, false);
        text.propose(url);
        add(text);
        foot(save, new Said(progress, refusal));
    }

    private void save() {
        refusal.clear();
        try {
            text.reading().ifPresent(reading -> {
                save.setEnabled(false);
                progress.follow(reading, capture -> capturing.keep(source, capture), snapshot -> {
                    close();
                    kept.run();
                });
            });
        } catch (FormRefused missing) {
            refusal.show(missing);
        }
    }

    private void refused(List<String> reasons) {
        save.setEnabled(true);
        refusal.say(reasons);
    }
}
