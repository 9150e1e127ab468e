package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import verbatim.passage.Drafts;
import verbatim.passage.PassageCard;
import verbatim.passage.QuoteChecking;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;
import verbatim.ui.workbench.step.Steps;

/** Says by hand whose words they are: one of the article's speakers, or a new name. */
class SpeakerDialog extends WritingDialog {

    /**
     * Esc leaves the field as it was before the list came up: the component would let it show the typed words, and take the name
     * before again when the field is left. And where nothing of the list is chosen, Enter takes what is written at once.
     */
    private static final String SAYS_WHAT_IT_SHOWS = """
            this.addEventListener('keydown', event => {
                if (!this.opened) {
                    return;
                }
                if (event.key === 'Escape') {
                    event.preventDefault();
                    event.stopPropagation();
                    this.cancel();
                } else if (event.key === 'Enter' && !this.inputElement.hasAttribute('aria-activedescendant')) {
                    this.close();
                }
            }, true);""";

    private final PassageCard card;
    private final Steps steps;
    private final QuoteChecking checking;
    private final KeptWriting kept;
    private final RefusalLine refusal = new RefusalLine();

    /** @param speakers known in the article */
    SpeakerDialog(PassageCard card, Steps steps, QuoteChecking checking, List<String> speakers, KeptWriting kept) {
        this.card = card;
        this.steps = steps;
        this.checking = checking;
        this.kept = kept;
        setHeaderTitle(Words.of(CardLine.WHO_SAID, card.row().label()));
        setWidth("min(440px, 94vw)");
        var name = new ComboBox<String>(Words.of(CardLine.SPEAKER));
        name.setItems(speakers);
        name.setWidthFull();
        name.setAllowCustomValue(true);
        name.setAutofocus(true);
        name.setHelperText(Words.of(CardLine.SPEAKER_HELP));
        name.addCustomValueSetListener(custom -> name.setValue(custom.getDetail().strip()));
        name.setValue(card.row().speaker());
        kept.in(name, Drafts.Field.SPEAKER);
        if (kept.wasBegun()) {
            begun();
        }
        name.getElement().executeJs(SAYS_WHAT_IT_SHOWS);
        var field = new Div(name);
        add(field, refusal);
        var save = new Button(Words.of(ScreenLine.SAVE), click -> save(name.getValue() == null ? "" : name.getValue()));
        // From around the field: while its list is open, the field keeps the key for itself.
        save.addClickShortcut(Key.ENTER).listenOn(field).resetFocusOnActiveElement();
        var nobody = new Button(Words.of(CardLine.NOBODY_KNOWN), click -> save(""));
        // Seen at the other end, as it is reached.
        nobody.addClassName("vb-apart");
        foot(save, nobody);
    }

    private void save(String name) {
        var wanted = name.isBlank() ? Words.of(ScreenLine.SPEAKER_UNKNOWN) : Words.of(CardLine.SPEAKER_IS, name);
        if (steps.takeSaying(card, wanted, refusal, now -> ascribed(now, name))) {
            discard();
        }
    }

    @Override
    protected void discard() {
        kept.end();
        close();
    }

    /** The name written may be another way to write that of somebody whom the article or the desk knows. */
    private Steps.Done ascribed(PassageCard now, String name) {
        var saved = checking.ascribe(now.row().id(), now.version(), name);
        return new Steps.Done(
                saved,
                saved.row().speaker() == null ? Words.of(ScreenLine.SPEAKER_UNKNOWN) : Words.of(CardLine.SPEAKER_IS, saved.row().speaker()));
    }
}
