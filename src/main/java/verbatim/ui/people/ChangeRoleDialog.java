package verbatim.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.springframework.dao.OptimisticLockingFailureException;
import verbatim.account.AccountRefused;
import verbatim.account.Person;
import verbatim.account.Role;
import verbatim.account.RoleChanged;
import verbatim.text.TextDirection;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Asks which role a person shall have. */
final class ChangeRoleDialog extends WritingDialog {

    private final RoleChoice choice;
    private final RefusalLine refusal = new RefusalLine();
    private Role seen;

    /** @param change takes the role that was seen, and the one to be given */
    ChangeRoleDialog(Person person, SerializableBiConsumer<Role, Role> change) {
        seen = person.role();
        choice = new RoleChoice(person.role());
        setHeaderTitle(Words.of(StaffLine.ROLE_OF, TextDirection.inLine(person.name())));
        addClassName("vb-dialog");
        add(choice, refusal);
        var confirm = new Button(Words.of(StaffLine.CHANGE_ROLE), click -> tryToChange(change));
        foot(confirm);
    }

    private void tryToChange(SerializableBiConsumer<Role, Role> change) {
        refusal.clear();
        try {
            change.accept(seen, choice.getValue());
            close();
        } catch (AccountRefused refused) {
            refusal.show(refused);
        } catch (RoleChanged changed) {
            // The next press saves over what is said here.
            seen = changed.current();
            refusal.say(Words.of(StaffLine.ROLE_AGAIN, Words.of(changed)));
        } catch (OptimisticLockingFailureException collision) {
            refusal.say(Words.of(StaffLine.PERSON_COLLISION));
        }
    }
}
