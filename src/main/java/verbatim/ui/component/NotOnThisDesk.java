package verbatim.ui.component;

import com.vaadin.flow.router.NotFoundException;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/** What an address names is not there, or not for this person. */
public class NotOnThisDesk extends NotFoundException {

    private final Worded what;

    /** No article there. */
    public static NotOnThisDesk article() {
        return new NotOnThisDesk(ScreenLine.NO_ARTICLE);
    }

    /** Nothing there, as this says in a sentence. */
    public NotOnThisDesk(Worded what) {
        super(Sentences.ENGLISH.of(what));
        this.what = what;
    }

    /** A sentence for the person. */
    public String words() {
        return Words.of(what);
    }
}
