package verbatim.ui.sources;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceRefused;
import verbatim.source.capture.Capture;
import verbatim.source.capture.Capturing;
import verbatim.ui.component.FaultSentence;
import verbatim.ui.component.FormRefused;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/**
 * Adds a source, with its text where it is at hand. Stays open, with what was written, until all of it was saved; until
 * then nothing of it is.
 */
class SourceDialog extends WritingDialog {

    /** Stores a source, with its text where there is one: both or neither. */
    interface Store {
        SourceId add(SourceDetails details, @Nullable Capture text);
    }

    private final Store store;
    private final Consumer<SourceId> added;
    private final SourceForm form = new SourceForm();
    private final CaptureForm text;
    private final RefusalLine refusal = new RefusalLine();
    private final CaptureProgress progress = new CaptureProgress(this::refused);
    private final Button save = new Button(Words.of(SourcesLine.ADD_THIS), click -> save());

    /**
     * @param added hears of the source once it is stored
     */
    SourceDialog(Capturing capturing, Store store, Consumer<SourceId> added) {
        this.store = store;
        this.added = added;
        setHeaderTitle(Words.of(SourcesLine.ADD_A_SOURCE));
        setWidth("min(720px, 96vw)");
        text = new CaptureForm(capturing, true);
        form.onAddress(text::propose);
        text.onAddress(form::propose);
        form.onChosen(refusal::clear);
        // The text is what one comes with; what is known of it follows.
        add(text, form);
        foot(save, new Said(progress, refusal));
    }

    /** Fills in what is known of a page, whose text is to be fetched. */
    void bring(String url, String title) {
        form.bring(url, title);
        text.fetchFrom(url);
        begun();
    }

    private void save() {
        refusal.clear();
        var objections = form.objections();
        if (!objections.isEmpty()) {
            refusal.show(objections);
            return;
        }
        var details = form.get();
        try {
            var reading = text.reading();
            if (reading.isPresent()) {
                save.setEnabled(false);
                progress.follow(reading.get(), capture -> store.add(details, capture), this::done);
            } else {
                done(store.add(details, null));
            }
        } catch (FormRefused | SourceRefused refused) {
            refusal.show(refused);
        } catch (DataAccessException unreachable) {
            refusal.say(FaultSentence.of(unreachable));
        }
    }

    private void done(SourceId source) {
        close();
        added.accept(source);
    }

    private void refused(List<String> reasons) {
        save.setEnabled(true);
        refusal.say(reasons);
    }
}
