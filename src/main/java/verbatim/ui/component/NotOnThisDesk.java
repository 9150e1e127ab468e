package verbatim.ui.component;

import com.vaadin.flow.router.NotFoundException;

/** What an address names is not there, or not for this person. Its message is a sentence for them. */
public class NotOnThisDesk extends NotFoundException {

    /** No article there. */
    public static NotOnThisDesk article() {
        return new NotOnThisDesk("There is no such article on this desk.");
    }

    /** Nothing there, as this sentence says. */
    public NotOnThisDesk(String sentence) {
        super(sentence);
    }
}
