package verbatim.ui.people;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Map;
import verbatim.account.AccountRefusal;
import verbatim.account.AccountRefused;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** The old password once, the new one twice. Says itself what differs; everything else is the service's to refuse. */
final class OwnPasswordForm extends Composite<VerticalLayout> {

    private final TextField username = new TextField(Words.of(StaffLine.USERNAME));
    private final PasswordField current = new PasswordField(Words.of(StaffLine.CURRENT_PASSWORD));
    private final PasswordField chosen = new PasswordField(Words.of(StaffLine.NEW_PASSWORD));
    private final PasswordField again = new PasswordField(Words.of(StaffLine.NEW_PASSWORD_AGAIN));
    private final RefusalLine refusal = new RefusalLine();
    private final Button leave;
    private final SerializableBiConsumer<String, String> change;

    OwnPasswordForm(SerializableBiConsumer<String, String> change, Command leave) {
        this.change = change;
        this.leave = new Button(Words.of(StaffLine.NOT_NOW), click -> leave.execute());
        // Read-only, and there for the browser's password store, which wants to know whose password this is.
        username.setReadOnly(true);
        username.setAutocomplete(Autocomplete.USERNAME);
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        chosen.setAutocomplete(Autocomplete.NEW_PASSWORD);
        chosen.setHelperText(Words.of(StaffLine.PASSWORD_HELP));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        for (var field : List.of(current, chosen, again)) {
            field.getElement().setPropertyMap("i18n", Map.of("reveal", Words.of(ScreenLine.SHOW_PASSWORD)));
        }
        var confirm = new Button(Words.of(StaffLine.CHANGE_PASSWORD), click -> tryToChange());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(this);
        var buttons = new Div(confirm, this.leave);
        buttons.addClassName("vb-buttons");
        getContent().setPadding(false);
        getContent().setAlignItems(VerticalLayout.Alignment.STRETCH);
        getContent().add(username, current, chosen, again, refusal, buttons);
    }

    void signedInAs(String name) {
        username.setValue(name);
    }

    void mayBeLeft(boolean allowed) {
        leave.setVisible(allowed);
    }

    private void tryToChange() {
        refusal.clear();
        try {
            if (!chosen.getValue().equals(again.getValue())) {
                throw new AccountRefused(AccountRefusal.PASSWORDS_DIFFER);
            }
            change.accept(current.getValue(), chosen.getValue());
        } catch (AccountRefused refused) {
            refusal.show(refused);
        }
    }
}
