package verbatim.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import verbatim.account.AccountRefused;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.WritingDialog;
import verbatim.account.Person;
import verbatim.account.Role;

/** Asks which role a person shall have. */
final class ChangeRoleDialog extends WritingDialog {

    private final RoleChoice choice;
    private final RefusalLine refusal = new RefusalLine();

    ChangeRoleDialog(Person person, SerializableConsumer<Role> change) {
        choice = new RoleChoice(person.role());
        setHeaderTitle("Role of " + person.name());
        addClassName("vb-dialog");
        add(choice, refusal);
        var confirm = new Button("Change role", click -> tryToChange(change));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
    }

    private void tryToChange(SerializableConsumer<Role> change) {
        refusal.clear();
        try {
            change.accept(choice.getValue());
            close();
        } catch (AccountRefused refused) {
            refusal.say(refused.sentence());
        }
    }
}
