package verbatim.ui.sources;

import com.vaadin.flow.component.button.Button;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import verbatim.source.SourceChanged;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceRefused;
import verbatim.source.SourceSheet;
import verbatim.ui.component.FaultSentence;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Corrects what is said of a source. Stays open, with what was written, until it was saved. */
class CorrectSourceDialog extends WritingDialog {

    private final SourceForm form = new SourceForm();
    private final RefusalLine refusal = new RefusalLine();
    private long seen;

    /** @param details all of them, a confidential source's identity included */
    CorrectSourceDialog(SourceKeeping keeping, SourceSheet sheet, SourceDetails details, Runnable saved) {
        seen = sheet.version();
        setHeaderTitle(Words.of(SourcesLine.CORRECT_SOURCE));
        setWidth("min(720px, 96vw)");
        form.set(details);
        form.takeFocus();
        form.onChosen(refusal::clear);
        add(form);
        var save = new Button(Words.of(ScreenLine.SAVE), click -> save(keeping, sheet, saved));
        foot(save, new Said(refusal));
    }

    private void save(SourceKeeping keeping, SourceSheet sheet, Runnable saved) {
        var objections = form.objections();
        if (!objections.isEmpty()) {
            refusal.show(objections);
            return;
        }
        try {
            keeping.correct(sheet.id(), seen, form.get());
            close();
            saved.run();
        } catch (SourceChanged changed) {
            // The next press saves over what is said here; until then nothing of either is lost.
            seen = changed.version();
            var now = keeping.identity(sheet.id()).details();
            refusal.say(Stream.of(
                            Stream.of(Words.of(ScreenLine.THERE_NOW, Words.of(changed))),
                            now.lines(Words.language()).stream(),
                            Stream.of(Words.of(ScreenLine.SAVE_AGAIN)))
                    .flatMap(lines -> lines)
                    .toList());
        } catch (SourceRefused refused) {
            refusal.show(refused);
        } catch (OptimisticLockingFailureException collision) {
            refusal.say(Words.of(ScreenLine.COLLISION));
        } catch (DataAccessException unreachable) {
            refusal.say(FaultSentence.of(unreachable));
        }
    }
}
