package verbatim.ui.speakers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import verbatim.passage.SpeakerReading;
import verbatim.passage.SpeakerRow;
import verbatim.passage.SpeakerSheet;
import verbatim.speaker.SpeakerKeeping;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.SpeakerLink;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Says who else a speaker is, and what both are called from then on. */
class JoinDialog extends WritingDialog {

    private final RefusalLine refusal = new RefusalLine();
    private final RadioButtonGroup<String> called = new RadioButtonGroup<>(Words.of(SpeakersLine.CALLED));

    JoinDialog(SpeakerSheet sheet, SpeakerReading speakers, SpeakerKeeping keeping, SettledLine settled) {
        setHeaderTitle(Words.of(SpeakersLine.JOIN_TITLE, sheet.named().name()));
        setWidth("min(520px, 94vw)");
        var other = new SpeakerField(Words.of(SpeakersLine.OTHER_SPEAKER), sheet.id(), speakers);
        other.setAutofocus(true);
        called.setVisible(false);
        other.addValueChangeListener(change -> {
            called.setVisible(change.getValue() != null);
            if (change.getValue() != null) {
                // Each by its place: both may have one name.
                called.setItems("0", "1");
                called.setItemLabelGenerator(which -> which.equals("0") ? sheet.named().name() : change.getValue().name());
                called.setValue("0");
            }
        });
        var form = new Div(new Paragraph(Words.of(SpeakersLine.JOIN_HELP)), other, called, refusal);
        form.addClassName("vb-speaker-form");
        add(form);
        foot(new Button(Words.of(SpeakersLine.JOIN_NOW), click -> {
            if (other.getValue() == null) {
                refusal.say(Words.of(SpeakersLine.NOT_CHOSEN));
                return;
            }
            join(sheet, other.getValue(), keeping, settled);
        }));
    }

    private void join(SpeakerSheet sheet, SpeakerRow other, SpeakerKeeping keeping, SettledLine settled) {
        var stays = "0".equals(called.getValue());
        var gone = stays ? other.id() : sheet.id();
        var into = stays ? sheet.id() : other.id();
        var names = stays ? new String[] {other.name(), sheet.named().name()} : new String[] {sheet.named().name(), other.name()};
        close();
        var done = Words.of(SpeakersLine.ARE_ONE, (Object[]) names);
        if (stays) {
            settled.take(() -> keeping.merge(gone, into), done, () -> keeping.unmerge(gone, into));
        } else {
            settled.take(() -> keeping.merge(gone, into), done, () -> keeping.unmerge(gone, into), () -> UI.getCurrent().navigate(SpeakerLink.address(into)));
        }
    }
}
