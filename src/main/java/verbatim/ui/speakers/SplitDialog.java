package verbatim.ui.speakers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import verbatim.passage.SpeakerReading;
import verbatim.passage.SpeakerReading.Naming;
import verbatim.passage.SpeakerSheet;
import verbatim.passage.SpeakerSplitting;
import verbatim.speaker.NamedSpeaker;
import verbatim.speaker.SpeakerKeeping.Whose;
import verbatim.ui.component.ChoiceOfSeveral;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Says what of a speaker's belongs to somebody else, and to whom. */
class SplitDialog extends WritingDialog {

    private static final int MOST_NAMES = 20;

    private final CheckboxGroup<SpeakerSheet.Printed> names = new CheckboxGroup<>(Words.of(SpeakersLine.SPLIT_NAMES));
    private final MultiSelectComboBox<Naming> articles = new ChoiceOfSeveral<>(Words.of(SpeakersLine.SPLIT_ARTICLES));
    private final RadioButtonGroup<SpeakersLine> whose = new RadioButtonGroup<>(Words.of(SpeakersLine.WHOSE));
    private final TextField name = new TextField(Words.of(SpeakersLine.NAME));
    private final TextField title = new TextField(Words.of(SpeakersLine.TITLE_OF_SPEAKER));
    private final TextField reason = new TextField(Words.of(SpeakersLine.SPLIT_REASON));
    private final Span said = new Span();
    private final ProgressBar progress = new ProgressBar();
    private final RefusalLine refusal = new RefusalLine();
    private final Button now;
    private final SpeakerField known;

    /** @param mayOpen whether the person may open approved work again */
    SplitDialog(SpeakerSheet sheet, SpeakerReading speakers, SpeakerSplitting splitting, boolean mayOpen, Runnable saved) {
        setHeaderTitle(Words.of(SpeakersLine.SPLIT_TITLE, sheet.named().name()));
        setWidth("min(600px, 94vw)");
        names.setItems(sheet.names().stream().limit(MOST_NAMES).toList());
        names.setItemLabelGenerator(printed -> printed.name() + " · " + Words.of(SpeakersLine.COUNTS, printed.passages(), printed.articles()));
        articles.setWidthFull();
        articles.setItemLabelGenerator(naming -> Words.of(SpeakersLine.NAMED_IN, naming.name(), naming.headline(), naming.passages(), naming.approved()));
        articles.setItems(query -> speakers.naming(sheet.id(), query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        known = new SpeakerField(Words.of(SpeakersLine.OTHER_SPEAKER), sheet.id(), speakers);
        whose.setItems(SpeakersLine.WHOSE_NEW, SpeakersLine.WHOSE_KNOWN);
        whose.setItemLabelGenerator(Words::of);
        whose.addValueChangeListener(change -> choose(change.getValue()));
        whose.setValue(SpeakersLine.WHOSE_NEW);
        name.setValue(sheet.named().name());
        for (var field : new TextField[] {name, title, reason}) {
            field.setWidthFull();
        }
        reason.setVisible(mayOpen);
        var form = new Div(
                new Paragraph(Words.of(SpeakersLine.SPLIT_HELP)), names, articles, whose, name, title, known,
                new Paragraph(Words.of(SpeakersLine.SPLIT_RULES)), reason, progress, said, refusal);
        form.addClassName("vb-speaker-form");
        add(form);
        said.getElement().setAttribute("role", "status");
        progress.setVisible(false);
        now = new Button(Words.of(SpeakersLine.SPLIT_NOW), click -> split(sheet, splitting, saved));
        foot(now);
    }

    private void choose(SpeakersLine which) {
        var isNew = which == SpeakersLine.WHOSE_NEW;
        name.setVisible(isNew);
        title.setVisible(isNew);
        known.setVisible(!isNew);
    }

    private void split(SpeakerSheet sheet, SpeakerSplitting splitting, Runnable saved) {
        var isNew = whose.getValue() == SpeakersLine.WHOSE_NEW;
        if (!isNew && known.getValue() == null) {
            refusal.say(Words.of(SpeakersLine.NOT_CHOSEN));
            return;
        }
        var part = new SpeakerSplitting.Part(
                names.getValue().stream().map(SpeakerSheet.Printed::name).collect(Collectors.toSet()),
                articles.getValue().stream().map(Naming::article).collect(Collectors.toSet()));
        var other = isNew
                ? new Whose.Unknown(new NamedSpeaker(name.getValue(), title.getValue(), sheet.named().kind()))
                : new Whose.Known(known.getValue().id());
        var why = reason.getValue();
        goesOn(0, 0);
        SavedBeside.take(
                "telling speakers apart",
                job -> splitting.split(sheet.id(), part, other, why, (done, of) -> job.tell(() -> goesOn(done, of))),
                refusal,
                this::ready,
                () -> {
                    close();
                    saved.run();
                });
    }

    /** All of it or nothing: until it is over it is not begun a second time. */
    private void goesOn(int done, int of) {
        refusal.clear();
        now.setEnabled(false);
        progress.setVisible(true);
        progress.setIndeterminate(of == 0);
        progress.setValue(of == 0 ? 0 : (double) done / of);
        said.setText(of == 0 ? "" : Words.of(SpeakersLine.SPLITTING, done, of));
    }

    private void ready() {
        now.setEnabled(true);
        progress.setVisible(false);
        said.setText("");
    }
}
