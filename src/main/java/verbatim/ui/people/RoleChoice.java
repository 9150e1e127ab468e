package verbatim.ui.people;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import verbatim.account.Role;
import verbatim.ui.component.Words;

/** Chooses a role; each says what it may do. */
final class RoleChoice extends RadioButtonGroup<Role> {

    RoleChoice(Role chosen) {
        setLabel(Words.of(StaffLine.ROLE));
        addClassName("vb-role-choice");
        setItems(Role.values());
        setItemLabelGenerator(role -> Words.of(role) + ". " + Words.form("description", role));
        setValue(chosen);
    }
}
