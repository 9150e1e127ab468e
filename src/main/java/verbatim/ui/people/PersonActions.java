package verbatim.ui.people;

import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.Command;
import verbatim.account.Person;

/** What an administrator can do about one person. */
final class PersonActions extends MenuBar {

    PersonActions(Person person, Command changeRole, Command resetPassword, Command deactivate, Command reactivate) {
        addClassName("vb-person-actions");
        addThemeVariants(MenuBarVariant.TERTIARY);
        if (person.active()) {
            item("Change role…", person, changeRole);
            item("Reset password…", person, resetPassword);
            item("Deactivate…", person, deactivate);
        } else {
            item("Reactivate", person, reactivate);
        }
    }

    /** Each in one press; what has no room stands behind the dots at the end. */
    private void item(String words, Person person, Command command) {
        addItem(words, click -> command.execute()).setAriaLabel(words.replace("…", "") + ": " + person.name());
    }
}
