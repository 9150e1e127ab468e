package verbatim.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import verbatim.ui.component.FaultSentence;
import verbatim.ui.component.Words;

/**
 * The one place where an unexpected fault meets a person: a plain sentence on the screen, the rest in the log. That the server
 * cannot be reached the page says itself, for as long as it lasts.
 */
@Component
public class UiFaults implements VaadinServiceInitListener {

    /** So often it is tried to reach the server again. */
    private static final int RETRY_MS = 3_000;

    private static final Logger LOG = LoggerFactory.getLogger(UiFaults.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(UiFaults::tell));
        event.getSource().addUIInitListener(init -> {
            var lost = init.getUI().getReconnectDialogConfiguration();
            lost.setDialogText(Words.of(ConnectionLine.LOST));
            lost.setDialogTextGaveUp(Words.of(ConnectionLine.GIVEN_UP));
            lost.setReconnectInterval(RETRY_MS);
        });
    }

    private static void tell(ErrorEvent event) {
        LOG.error("A step failed", event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> {
                var told = Notification.show(FaultSentence.of(event.getThrowable()), 12_000, Notification.Position.BOTTOM_CENTER);
                told.addThemeVariants(NotificationVariant.LUMO_ERROR);
                told.setAssertive(true);
            });
        }
    }
}
