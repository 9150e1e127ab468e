package verbatim.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refused;
import verbatim.notice.HookEvent;
import verbatim.notice.WebhookRow;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Asks where a webhook is and what it is told. A refusal is said beside the button, and nothing typed is lost. */
class HookDialog extends WritingDialog {

    private final TextField address = new TextField(Words.of(HookLine.ADDRESS));
    private final CheckboxGroup<HookEvent> events = new CheckboxGroup<>(Words.of(HookLine.EVENTS));
    private final RefusalLine refusal = new RefusalLine();
    private final BiConsumer<String, Set<HookEvent>> save;

    /** @param hook as it is; null for a new one */
    HookDialog(@Nullable WebhookRow hook, BiConsumer<String, Set<HookEvent>> save) {
        this.save = save;
        setHeaderTitle(Words.of(hook == null ? HookLine.ADD : HookLine.EDIT).replace("…", ""));
        setWidth("min(560px, 96vw)");
        address.setPlaceholder("https://");
        address.setHelperText(Words.of(HookLine.ADDRESS_HELP));
        address.setWidthFull();
        address.setAutofocus(true);
        events.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        events.setItems(HookEvent.TO_CHOOSE.stream().sorted().toList());
        events.setItemLabelGenerator(Words::of);
        if (hook == null) {
            events.setValue(Set.of(HookEvent.PASSAGE_STATUS));
        } else {
            address.setValue(hook.address());
            events.setValue(hook.events());
        }
        var fields = new Div(address, events, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        foot(new Button(Words.of(HookLine.SAVE), click -> save()));
    }

    private void save() {
        refusal.clear();
        try {
            save.accept(address.getValue(), events.getValue());
            close();
        } catch (Refused refused) {
            refusal.show(refused);
        }
    }
}
