package verbatim.ui.second;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.account.Person;
import verbatim.message.Refused;
import verbatim.passage.PassageId;
import verbatim.review.second.SampleDrawing;
import verbatim.review.second.SampleWanted;
import verbatim.ui.component.BackgroundJob;
import verbatim.ui.component.ChoiceOfSeveral;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Draws a sample of passages for a second look: how many, for whom; then says what was drawn and what was not, with one undo. */
public class DrawDialog extends WritingDialog {

    private static final int WIDELY = 20;

    private final List<PassageId> passages;
    private final SampleDrawing drawing;
    private final IntegerField amount = new IntegerField(Words.of(SecondLine.AMOUNT));
    private final Select<SecondLine> countedAs = new Select<>();
    private final Checkbox byFinding = new Checkbox(Words.of(SecondLine.BY_FINDING));
    private final MultiSelectComboBox<Person> who = new ChoiceOfSeveral<>(Words.of(SecondLine.WHO));
    private final TextField seed = new TextField(Words.of(SecondLine.SEED));
    private final Div fields = new Div();
    private final Paragraph said = new Paragraph();
    private final RefusalLine refusal = new RefusalLine();
    private final Button draw = new Button(Words.of(SecondLine.DRAW_NOW), click -> draw());

    /**
     * A dialog on these passages.
     *
     * @param people who can be asked to look
     */
    public DrawDialog(List<PassageId> passages, SampleDrawing drawing, Collection<Person> people) {
        this.passages = passages;
        this.drawing = drawing;
        setHeaderTitle(Words.of(SecondLine.DRAW_TITLE, passages.size()));
        setWidth("min(520px, 94vw)");
        amount.setMin(1);
        amount.setValue(WIDELY);
        amount.setStepButtonsVisible(true);
        amount.setAutofocus(true);
        countedAs.setLabel(Words.of(SecondLine.COUNTED_AS));
        countedAs.setItems(SecondLine.AS_PERCENT, SecondLine.AS_NUMBER);
        countedAs.setItemLabelGenerator(Words::of);
        countedAs.setValue(SecondLine.AS_PERCENT);
        who.setItems(people);
        who.setItemLabelGenerator(Person::name);
        who.setHelperText(Words.of(SecondLine.WHO_HELP));
        who.setWidthFull();
        seed.setHelperText(Words.of(SecondLine.SEED_HELP));
        fields.addClassName("vb-fields");
        fields.add(new Paragraph(Words.of(SecondLine.DRAW_HELP)), amount, countedAs, byFinding, who, seed);
        said.getElement().setAttribute("role", "status");
        add(fields, said, refusal);
        foot(draw);
    }

    private void draw() {
        var wanted = wanted();
        if (wanted.isEmpty()) {
            return;
        }
        refusal.clear();
        draw.setEnabled(false);
        said.setText(Words.of(SecondLine.DRAWING));
        BackgroundJob.begin(
                "drawing a sample",
                UI.getCurrent(),
                job -> {
                    try {
                        var drawn = drawing.draw(passages, wanted.get());
                        job.tell(() -> {
                            close();
                            new DrawnDialog(drawn, drawing).open();
                        });
                    } catch (Refused refused) {
                        job.tell(() -> {
                            ready();
                            refusal.show(refused);
                        });
                    }
                },
                () -> {
                    ready();
                    refusal.say(Words.of(ScreenLine.NOT_SAVED));
                });
    }

    private void ready() {
        said.setText("");
        draw.setEnabled(true);
    }

    private Optional<SampleWanted> wanted() {
        try {
            var how = SampleWanted.Drawn.of(countedAs.getValue() == SecondLine.AS_PERCENT, byFinding.getValue());
            return Optional.of(new SampleWanted(
                    amount.getValue() == null ? 0 : amount.getValue(), how, typedSeed(), who.getValue().stream().map(Person::id).toList()));
        } catch (NumberFormatException notANumber) {
            refusal.say(Words.of(SecondLine.SEED_UNREADABLE));
        } catch (Refused refused) {
            refusal.show(refused);
        }
        return Optional.empty();
    }

    private @Nullable Long typedSeed() {
        return seed.getValue().isBlank() ? null : Long.valueOf(seed.getValue().strip());
    }
}
