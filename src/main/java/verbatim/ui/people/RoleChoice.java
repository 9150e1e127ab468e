package verbatim.ui.people;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import verbatim.account.Role;

/** Chooses a role; each says what it may do. */
final class RoleChoice extends RadioButtonGroup<Role> {

    RoleChoice(Role chosen) {
        setLabel("Role");
        addClassName("vb-role-choice");
        setItems(Role.values());
        setItemLabelGenerator(role -> role.title() + ". " + role.description());
        setValue(chosen);
    }
}
