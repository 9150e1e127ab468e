package verbatim.ui.speakers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.springframework.dao.DataAccessException;
import verbatim.message.Refused;
import verbatim.passage.SpeakerSheet;
import verbatim.speaker.NamedSpeaker;
import verbatim.speaker.SpeakerKeeping;
import verbatim.speaker.SpeakerKind;
import verbatim.speaker.SpeakerNewer;
import verbatim.ui.component.FaultSentence;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Says what the desk calls a speaker, with title and kind. Stays open, with what was written, until it was saved. */
class CorrectSpeakerDialog extends WritingDialog {

    private final TextField name = new TextField(Words.of(SpeakersLine.NAME));
    private final TextField title = new TextField(Words.of(SpeakersLine.TITLE_OF_SPEAKER));
    private final Select<SpeakerKind> kind = new Select<>();
    private final RefusalLine refusal = new RefusalLine();
    private long seen;

    CorrectSpeakerDialog(SpeakerSheet sheet, SpeakerKeeping keeping, Runnable saved) {
        seen = sheet.version();
        setHeaderTitle(Words.of(SpeakersLine.CORRECT_TITLE, sheet.named().name()));
        setWidth("min(480px, 94vw)");
        name.setWidthFull();
        name.setAutofocus(true);
        name.setValue(sheet.named().name());
        title.setWidthFull();
        title.setValue(sheet.named().description() == null ? "" : sheet.named().description());
        kind.setLabel(Words.of(SpeakersLine.KIND));
        kind.setItems(SpeakerKind.values());
        kind.setItemLabelGenerator(Words::of);
        kind.setValue(sheet.named().kind());
        kind.setWidthFull();
        var form = new Div(new Paragraph(Words.of(SpeakersLine.CORRECT_HELP)), name, title, kind, refusal);
        form.addClassName("vb-speaker-form");
        add(form);
        foot(new Button(Words.of(ScreenLine.SAVE), click -> save(sheet, keeping, saved)));
    }

    private void save(SpeakerSheet sheet, SpeakerKeeping keeping, Runnable saved) {
        try {
            keeping.correct(sheet.id(), seen, new NamedSpeaker(name.getValue(), title.getValue(), kind.getValue()));
            close();
            saved.run();
        } catch (SpeakerNewer newer) {
            // The next press saves over what is said here; until then nothing of either is lost.
            seen = newer.version();
            refusal.say(List.of(
                    Words.of(ScreenLine.THERE_NOW, Words.of(newer)),
                    newer.now().description() == null ? newer.now().name() : newer.now().name() + ", " + newer.now().description(),
                    Words.of(ScreenLine.SAVE_AGAIN)));
        } catch (Refused refused) {
            refusal.show(refused);
        } catch (DataAccessException unreachable) {
            refusal.say(FaultSentence.of(unreachable));
        }
    }
}
