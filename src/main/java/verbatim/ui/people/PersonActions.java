package verbatim.ui.people;

import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.Command;
import org.jspecify.annotations.Nullable;
import verbatim.account.Person;
import verbatim.account.PersonRow;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** What an administrator can do about one person. */
final class PersonActions extends MenuBar {

    /** @param link null where the desk has no identity provider */
    PersonActions(
            PersonRow row,
            Command changeRole,
            Command resetPassword,
            Command mailAddress,
            Command deactivate,
            Command reactivate,
            Command sessions,
            @Nullable Command link) {
        var person = row.person();
        addClassName("vb-person-actions");
        addThemeVariants(MenuBarVariant.TERTIARY);
        setI18n(new MenuBar.MenuBarI18n().setMoreOptions(Words.of(ScreenLine.MORE_OPTIONS)));
        if (person.active()) {
            // Of whom the identity provider knows, it says the role; and there is no password here.
            if (!row.ofProvider()) {
                item(Words.of(StaffLine.ACTION_ROLE), person, changeRole);
                item(Words.of(StaffLine.ACTION_RESET), person, resetPassword);
            }
            item(Words.of(StaffLine.ACTION_ADDRESS), person, mailAddress);
            item(Words.of(StaffLine.ACTION_SESSIONS), person, sessions);
            if (link != null && !row.ofProvider()) {
                item(Words.of(StaffLine.ACTION_LINK), person, link);
            }
            item(Words.of(StaffLine.ACTION_DEACTIVATE), person, deactivate);
        } else if (row.roleGone()) {
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
