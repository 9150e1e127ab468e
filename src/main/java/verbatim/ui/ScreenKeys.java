package verbatim.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import verbatim.account.CurrentPerson;
import verbatim.account.OwnKeys;
import verbatim.ui.component.PersonKeys;

/** Tells each window that opens by which keys the person who sits there works. */
@Component
class ScreenKeys implements VaadinServiceInitListener {

    private final OwnKeys ownKeys;
    private final CurrentPerson currentPerson;

    ScreenKeys(OwnKeys ownKeys, CurrentPerson currentPerson) {
        this.ownKeys = ownKeys;
        this.currentPerson = currentPerson;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            if (currentPerson.isSignedIn()) {
                PersonKeys.set(init.getUI(), ownKeys.now());
            }
        });
    }
}
