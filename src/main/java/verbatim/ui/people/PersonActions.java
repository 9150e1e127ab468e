package verbatim.ui.people;

import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.Command;
import verbatim.account.Person;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** What an administrator can do about one person. */
final class PersonActions extends MenuBar {

    PersonActions(Person person, Command changeRole, Command resetPassword, Command mailAddress, Command deactivate, Command reactivate) {
        addClassName("vb-person-actions");
        addThemeVariants(MenuBarVariant.TERTIARY);
        setI18n(new MenuBar.MenuBarI18n().setMoreOptions(Words.of(ScreenLine.MORE_OPTIONS)));
        if (person.active()) {
            item(Words.of(StaffLine.ACTION_ROLE), person, changeRole);
            item(Words.of(StaffLine.ACTION_RESET), person, resetPassword);
            item(Words.of(StaffLine.ACTION_ADDRESS), person, mailAddress);
            item(Words.of(StaffLine.ACTION_DEACTIVATE), person, deactivate);
        } else {
            item(Words.of(StaffLine.REACTIVATE), person, reactivate);
        }
    }

    /** Each in one press; what has no room stands behind the dots at the end. */
    private void item(String words, Person person, Command command) {
        addItem(words, click -> command.execute()).setAriaLabel(Words.of(StaffLine.ACTION_ON, words.replace("…", ""), person.name()));
    }
}
