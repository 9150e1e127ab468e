package verbatim.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import verbatim.ui.component.NotOnThisDesk;
import verbatim.ui.component.Words;

/** What stands where there is nothing, or nothing for this person: a sentence, and the way home. */
@AnonymousAllowed
public class NoSuchPage extends FaultPage implements HasErrorParameter<NotFoundException> {

    NoSuchPage() {
        super(ShellLine.NOTHING_HERE);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> fault) {
        say(fault.getException() instanceof NotOnThisDesk absent
                ? Words.of(ShellLine.CUT_SHORT, absent.words())
                : Words.of(ShellLine.NO_PAGE));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
