package verbatim.ui.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import verbatim.account.CurrentPerson;

/**
 * Leads whoever signed in with a one-time password to {@link OwnPasswordView}, from every other screen. A courtesy:
 * such a person has no role, so the services refuse anyway.
 */
@Component
class PasswordFirst implements VaadinServiceInitListener {

    private final CurrentPerson currentPerson;

    PasswordFirst(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> watch(init.getUI()));
    }

    private void watch(UI ui) {
        ui.addBeforeEnterListener(new Redirect(currentPerson));
    }

    /** Before Vaadin's own access control, which would answer that there is no such page. */
    @ListenerPriority(Redirect.BEFORE_ACCESS_CONTROL)
    private record Redirect(CurrentPerson currentPerson) implements BeforeEnterListener {

        static final int BEFORE_ACCESS_CONTROL = 1000;

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            if (currentPerson.mustChangePassword() && event.getNavigationTarget() != OwnPasswordView.class) {
                event.forwardTo(OwnPasswordView.class);
            }
        }
    }
}
