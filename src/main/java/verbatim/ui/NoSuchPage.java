package verbatim.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import verbatim.ui.component.NotOnThisDesk;

/** What stands where there is nothing, or nothing for this person: a sentence, and the way home. */
@AnonymousAllowed
public class NoSuchPage extends FaultPage implements HasErrorParameter<NotFoundException> {

    NoSuchPage() {
        super("Nothing stands here");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> fault) {
        say(fault.getException() instanceof NotOnThisDesk absent
                ? absent.getMessage() + " Perhaps the address was cut short."
                : "There is no such page on this desk, or it is not open to you. Perhaps the address was cut short.");
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
