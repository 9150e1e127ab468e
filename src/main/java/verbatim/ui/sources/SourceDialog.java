package verbatim.ui.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import verbatim.article.ArticleId;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceRefused;
import verbatim.source.capture.Capture;
import verbatim.ui.component.FaultSentence;
import verbatim.ui.component.FormRefused;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.WritingDialog;

/**
 * Adds a source, with its text where it is at hand. Stays open, with what was written, until all of it was saved; until
 * then nothing of it is.
 */
public class SourceDialog extends WritingDialog {

    private final SourceUseCases use;
    private final @Nullable ArticleId article;
    private final Consumer<SourceId> added;
    private final SourceForm form = new SourceForm();
    private final CaptureForm text;
    private final RefusalLine refusal = new RefusalLine();
    private final CaptureProgress progress = new CaptureProgress(this::refused);
    private final Button save = new Button("Add this source", click -> save());

    /**
     * A dialog to be opened.
     *
     * @param article to which the source is laid as well; null where it is for the desk alone
     * @param added hears of the source once it is stored
     */
    public SourceDialog(SourceUseCases use, @Nullable ArticleId article, Consumer<SourceId> added) {
        this.use = use;
        this.article = article;
        this.added = added;
        setHeaderTitle("Add a source");
        setWidth("min(720px, 96vw)");
        text = new CaptureForm(use.capturing(), true);
        form.onAddress(text::propose);
        add(form, text);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Said(progress, refusal), new Button("Cancel", click -> close()), save);
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
                progress.follow(reading.get(), capture -> store(details, capture), this::done);
            } else {
                done(store(details, null));
            }
        } catch (FormRefused | SourceRefused refused) {
            refusal.show(refused);
        } catch (DataAccessException unreachable) {
            refusal.say(FaultSentence.of(unreachable));
        }
    }

    private SourceId store(SourceDetails details, @Nullable Capture capture) {
        if (article != null) {
            return use.articleSources().lay(article, details, capture);
        }
        return capture == null ? use.keeping().add(details) : use.capturing().add(details, capture);
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
