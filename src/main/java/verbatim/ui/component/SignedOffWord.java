package verbatim.ui.component;

import com.vaadin.flow.component.html.Span;
import verbatim.passage.Status;
import verbatim.review.SignedOff;

/** That an article is signed off, as sign, words and colour: never plain green where it was signed with problems. */
public class SignedOffWord extends Span {

    /**
     * Says it so.
     *
     * @param words what is said of it
     */
    public SignedOffWord(SignedOff signedOff, String words) {
        var like = signedOff.isPlain() ? Status.VERIFIED : Status.PROBLEM;
        var sign = new Span(like.sign());
        sign.addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(words));
        addClassNames("vb-state", "signed", like.style());
    }

    /** Says it without who did it. */
    public SignedOffWord(SignedOff signedOff) {
        this(signedOff, Words.of(signedOff));
    }
}
