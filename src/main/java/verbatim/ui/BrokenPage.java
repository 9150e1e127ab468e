package verbatim.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import verbatim.ui.component.FaultSentence;

/** What stands where a screen could not be opened: a sentence, and the way home; the rest in the log. */
@AnonymousAllowed
public class BrokenPage extends FaultPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);

    BrokenPage() {
        super(ShellLine.NOT_OPENED);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> fault) {
        LOG.error("A screen could not be opened: {}", event.getLocation().getPath(), fault.getException());
        say(FaultSentence.of(fault.getException()));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
