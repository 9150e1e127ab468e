package verbatim.ui.work;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.ApplicationConstants;
import java.io.IOException;
import org.springframework.stereotype.Component;
import verbatim.account.CurrentPerson;
import verbatim.review.views.StartPage;

/**
 * At which address a person begins. A browser that asks for the application hears it before a page is loaded: what {@link StartView}
 * sends on from is drawn by then, and takes clicks while it does.
 */
@Component
class StartAddress implements VaadinServiceInitListener {

    /** Where somebody begins who chose nothing. */
    private static final String USUAL = "work";

    private final StartPage startPage;
    private final CurrentPerson currentPerson;

    StartAddress(StartPage startPage, CurrentPerson currentPerson) {
        this.startPage = startPage;
        this.currentPerson = currentPerson;
    }

    /** For whoever is signed in: relative to the application, without a slash before it. */
    String ofWhoIsSignedIn() {
        return startPage.address(currentPerson.require().id()).orElse(USUAL);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(this::sendOn);
    }

    /** The framework's own requests to this address name what they are. Who has to change a password first has no rights yet, and is led there by the page. */
    private boolean sendOn(VaadinSession session, VaadinRequest request, VaadinResponse response) throws IOException {
        boolean first = request.getMethod().equals("GET")
                && "/".equals(request.getPathInfo())
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null
                && !currentPerson.mustChangePassword();
        if (first) {
            ((VaadinServletResponse) response).sendRedirect(request.getContextPath() + "/" + ofWhoIsSignedIn());
        }
        return first;
    }
}
