package verbatim.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import verbatim.account.AccountRefused;
import verbatim.account.NewPerson;
import verbatim.account.Role;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Asks for a newcomer's name, username and role. A refusal is said beside the button, and nothing typed is lost. */
final class AddPersonDialog extends WritingDialog {

    private final TextField name = new TextField(Words.of(StaffLine.NAME));
    private final TextField username = new TextField(Words.of(StaffLine.USERNAME));
    private final RoleChoice role = new RoleChoice(Role.EDITOR);
    private final RefusalLine refusal = new RefusalLine();

    AddPersonDialog(SerializableConsumer<NewPerson> add) {
        setHeaderTitle(Words.of(StaffLine.ADD_TITLE));
        addClassName("vb-dialog");
        name.setHelperText(Words.of(StaffLine.NAME_HELP));
        name.setMaxLength(100);
        name.setAutofocus(true);
        username.setHelperText(Words.of(StaffLine.USERNAME_HELP));
        username.setMaxLength(40);
        var form = new VerticalLayout(name, username, role, refusal);
        form.setPadding(false);
        form.setAlignItems(VerticalLayout.Alignment.STRETCH);
        add(form);
        var confirm = new Button(Words.of(StaffLine.ADD), click -> tryToAdd(add));
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
