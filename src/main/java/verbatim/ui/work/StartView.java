package verbatim.ui.work;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import verbatim.account.CurrentPerson;
import verbatim.review.views.StartPage;

/** Where a person begins: at the saved view of the queue that they chose, or at what waits for them. */
@Route("")
@PermitAll
public class StartView extends Div implements BeforeEnterObserver {

    private final StartPage startPage;
    private final CurrentPerson currentPerson;

    StartView(StartPage startPage, CurrentPerson currentPerson) {
        this.startPage = startPage;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = startPage.address(currentPerson.require().id());
        if (chosen.isPresent()) {
            var address = new Location(chosen.get());
            event.forwardTo(address.getPath(), address.getQueryParameters());
        } else {
            event.forwardTo(MyWorkView.class);
        }
    }
}
