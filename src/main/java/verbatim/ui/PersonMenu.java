package verbatim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.security.AuthenticationContext;
import verbatim.account.Person;
import verbatim.ui.component.Who;
import verbatim.ui.component.Words;
import verbatim.ui.keys.KeysView;
import verbatim.ui.notices.NoticeChoiceView;
import verbatim.ui.people.AccessTokensView;
import verbatim.ui.people.LanguageView;
import verbatim.ui.people.OwnPasswordView;
import verbatim.ui.people.SessionsView;

/** The button with the person's letters, and what opens below it: all that is the person's own. */
final class PersonMenu extends NativeButton {

    private final MenuItem name;

    /** @param password whether the person has one here */
    PersonMenu(Person person, boolean password, AuthenticationContext authentication) {
        addClassName("vb-me");
        getElement().setAttribute("aria-label", Words.of(ShellLine.ACCOUNT, person.name())).setAttribute("aria-haspopup", "menu");
        add(new Who(person, ""));
        var menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        name = menu.addItem("");
        name.setEnabled(false);
        if (password) {
            place(menu, ShellLine.PASSWORD, OwnPasswordView.class);
        }
        place(menu, ShellLine.SESSIONS, SessionsView.class);
        place(menu, ShellLine.TOKENS, AccessTokensView.class);
        place(menu, ShellLine.LANGUAGE, LanguageView.class);
        place(menu, ShellLine.KEYS, KeysView.class);
        place(menu, ShellLine.CHOOSE_NOTICES, NoticeChoiceView.class);
        menu.addItem(Words.of(ShellLine.SIGN_OUT), click -> authentication.logout());
    }

    private static void place(ContextMenu menu, ShellLine words, Class<? extends Component> screen) {
        menu.addItem(Words.of(words), click -> UI.getCurrent().navigate(screen));
    }

    /** Says who it is, in which role. */
    void show(Person person) {
        name.setText(person.name() + ", " + Words.of(person.role()));
    }
}
