package verbatim.ui.people;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.Command;
import verbatim.account.Person;

/** What an administrator can do about one person. */
final class PersonActions extends MenuBar {

    PersonActions(Person person, Command changeRole, Command resetPassword, Command deactivate, Command reactivate) {
        addClassName("vb-person-actions");
        addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem more = addItem("Change…");
        more.setAriaLabel("Change " + person.name());
        var items = more.getSubMenu();
        if (person.active()) {
            items.addItem("Change role…", click -> changeRole.execute());
            items.addItem("Reset password…", click -> resetPassword.execute());
            items.addItem("Deactivate…", click -> deactivate.execute());
        } else {
            items.addItem("Reactivate", click -> reactivate.execute());
        }
    }
}
