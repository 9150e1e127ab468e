package verbatim.ui.work;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/**
 * Sends on to where a person begins, at the saved view of the queue that they chose or at what waits for them, whoever comes here from
 * another screen.
 */
@Route("")
@PermitAll
public class StartView extends Div implements BeforeEnterObserver {

    private final StartAddress start;

    StartView(StartAddress start) {
        this.start = start;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new Location(start.ofWhoIsSignedIn());
        event.forwardTo(address.getPath(), address.getQueryParameters());
    }
}
