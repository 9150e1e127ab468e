package verbatim.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import verbatim.account.AccountRefused;
import verbatim.account.NewPerson;
import verbatim.account.Role;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.WritingDialog;

/** Asks for a newcomer's name, username and role. A refusal is said beside the button, and nothing typed is lost. */
final class AddPersonDialog extends WritingDialog {

    private final TextField name = new TextField("Name");
    private final TextField username = new TextField("Username");
    private final RoleChoice role = new RoleChoice(Role.EDITOR);
    private final RefusalLine refusal = new RefusalLine();

    AddPersonDialog(SerializableConsumer<NewPerson> add) {
        setHeaderTitle("Add a person");
        addClassName("vb-dialog");
        name.setHelperText("As it shall stand beside what the person does.");
        name.setMaxLength(100);
        name.setAutofocus(true);
        username.setHelperText("To sign in with: letters a to z, digits, dots, hyphens.");
        username.setMaxLength(40);
        var form = new VerticalLayout(name, username, role, refusal);
        form.setPadding(false);
        form.setAlignItems(VerticalLayout.Alignment.STRETCH);
        add(form);
        var confirm = new Button("Add", click -> tryToAdd(add));
        foot(confirm);
    }

    private void tryToAdd(SerializableConsumer<NewPerson> add) {
        refusal.clear();
        try {
            add.accept(new NewPerson(username.getValue(), name.getValue(), role.getValue()));
            close();
        } catch (AccountRefused refused) {
            refusal.show(refused);
        }
    }
}
