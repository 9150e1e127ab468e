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

/** The one place where an unexpected fault meets a person: a plain sentence on the screen, the rest in the log. */
@Component
public class UiFaults implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(UiFaults.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(UiFaults::tell));
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
