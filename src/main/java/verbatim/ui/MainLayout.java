package verbatim.ui;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The frame around every screen: where one can go, and the way out. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout {

    MainLayout(AuthenticationContext authentication) {
        var nav = new Nav();
        MenuConfiguration.getMenuEntries().forEach(entry -> nav.add(new Anchor(entry.path(), entry.title())));
        nav.add(new Anchor("password", "Password"), new Button("Sign out", click -> authentication.logout()));
        addToNavbar(nav);
    }
}
