package verbatim.ui.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import verbatim.passage.PassageCard;
import verbatim.ui.component.Refusal;

/** Says by hand whose words they are: one of the article's speakers, or a new name. Choosing one saves. */
class SpeakerDialog extends Dialog {

    private final PassageCard card;
    private final Steps steps;
    private final UseCases use;
    private final Refusal refusal = new Refusal();

    SpeakerDialog(PassageCard card, Steps steps, UseCases use) {
        this.card = card;
        this.steps = steps;
        this.use = use;
        setHeaderTitle("Whose words is " + card.row().label() + "?");
        setWidth("min(440px, 94vw)");
        var name = new ComboBox<String>("Speaker");
        name.setItems(use.reading().speakers(card.article()));
        name.setWidthFull();
        name.setAllowCustomValue(true);
        name.setAutofocus(true);
        name.setHelperText("Choose one of the article's speakers, or write a name.");
        name.addCustomValueSetListener(custom -> save(custom.getDetail()));
        name.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                save(change.getValue());
            }
        });
        add(name, refusal);
        var unknown = new Button("Leave unknown", click -> save(""));
        unknown.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(unknown, new Button("Cancel", click -> close()));
    }

    private void save(String name) {
        var before = card.row().speaker() == null ? "" : card.row().speaker();
        if (steps.take(
                card,
                name.isBlank() ? "speaker unknown" : "speaker " + name,
                refusal,
                now -> use.checking().ascribe(now.row().id(), now.version(), name),
                now -> use.checking().ascribe(now.row().id(), now.version(), before))) {
            close();
        }
    }
}
