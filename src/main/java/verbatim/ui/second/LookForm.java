package verbatim.ui.second;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import org.springframework.dao.DataAccessException;
import verbatim.message.Refused;
import verbatim.passage.Finding;
import verbatim.review.second.BlindPassage;
import verbatim.review.second.LookDraft;
import verbatim.review.second.LookHandingIn;
import verbatim.review.second.LookId;
import verbatim.review.second.SecondLooks;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** What somebody finds who looks a second time: kept while it is written, and handed in once. */
class LookForm extends Section {

    private static final int LONGEST = 2_000;

    /** For so long the window offers to take it back; milliseconds. */
    private static final int OFFERED = 20_000;

    private final LookId look;
    private final List<BlindPassage.Available> sources;
    private final SecondLooks looks;
    private final LookHandingIn handingIn;
    private final RadioButtonGroup<Finding> finding = new RadioButtonGroup<>();
    private final ComboBox<BlindPassage.Available> source = new ComboBox<>(Words.of(SecondLine.RESTS_ON));
    private final TextArea reason = new TextArea(Words.of(SecondLine.REASON));
    private final Checkbox knew = new Checkbox(Words.of(SecondLine.KNEW));
    private final Span kept = new Span();
    private final RefusalLine refusal = new RefusalLine();

    LookForm(BlindPassage passage, SecondLooks looks, LookHandingIn handingIn) {
        this.look = passage.look().id();
        this.sources = passage.sources();
        this.looks = looks;
        this.handingIn = handingIn;
        addClassNames("form", "vb-fields");
        finding.setLabel(Words.of(SecondLine.YOUR_FINDING));
        finding.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        finding.setItems(Arrays.stream(Finding.values()).filter(one -> one.fits(passage.kind())).toList());
        finding.setItemLabelGenerator(Words::of);
        source.setItems(sources);
        source.setItemLabelGenerator(BlindPassage.Available::title);
        source.setHelperText(Words.of(SecondLine.RESTS_ON_HELP));
        source.setClearButtonVisible(true);
        source.setWidthFull();
        reason.setHelperText(Words.of(SecondLine.REASON_HELP));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setMinRows(3);
        // At once: whoever hands it in by its keys, still writing, hands in what is written.
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        show(passage.draft());
        finding.addValueChangeListener(change -> keep());
        source.addValueChangeListener(change -> keep());
        reason.addValueChangeListener(change -> keep());
        knew.addValueChangeListener(change -> keep());
        kept.addClassName("vb-soft");
        kept.getElement().setAttribute("role", "status");
        var save = new Button(Words.of(SecondLine.HAND_IN), click -> handIn());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        save.addClickShortcut(Key.ENTER, KeyModifier.META).listenOn(this).resetFocusOnActiveElement();
        add(finding, source, reason, knew, refusal, save, kept);
    }

    private void show(LookDraft draft) {
        finding.setValue(draft.finding());
        sources.stream().filter(one -> one.id().equals(draft.source())).findFirst().ifPresent(source::setValue);
        reason.setValue(draft.reason());
        knew.setValue(draft.knew());
    }

    private LookDraft draft() {
        var rests = source.getValue();
        return new LookDraft(finding.getValue(), rests == null ? null : rests.id(), reason.getValue(), knew.getValue());
    }

    private void keep() {
        try {
            handingIn.write(look, draft());
            refusal.clear();
            kept.setText(Words.of(SecondLine.KEPT));
        } catch (Refused refused) {
            refusal.show(refused);
        } catch (DataAccessException unreachable) {
            refusal.say(Words.of(ScreenLine.NOT_SAVED));
        }
    }

    private void handIn() {
        try {
            handingIn.handIn(look, draft());
        } catch (Refused refused) {
            refusal.show(refused);
            return;
        } catch (DataAccessException unreachable) {
            refusal.say(Words.of(ScreenLine.NOT_SAVED));
            return;
        }
        var window = UI.getCurrent();
        offerToTakeBack();
        var next = looks.open().stream().filter(row -> !row.gone()).findFirst();
        if (next.isPresent()) {
            window.navigate(LookView.class, LookView.at(next.get().id()));
        } else {
            window.navigate(SecondLooksView.class);
        }
    }

    private void offerToTakeBack() {
        var toast = new Notification();
        toast.setDuration(OFFERED);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        var said = new Span(Words.of(SecondLine.SAID_HANDED_IN) + " ");
        toast.add(said, new Button(Words.of(SecondLine.TAKE_BACK), click -> {
            try {
                handingIn.takeBack(look);
                toast.close();
                UI.getCurrent().navigate(LookView.class, LookView.at(look));
            } catch (Refused tooLate) {
                said.setText(Words.of(tooLate) + " ");
            }
        }));
        toast.open();
    }
}
