package verbatim.ui.component;

import com.vaadin.flow.component.html.Span;

/** That doubts of a passage are open: a small sign, with its words for whoever does not see it. Unseen where none is. */
public class DoubtSign extends Span {

    /** Shows how many. */
    public DoubtSign(int open) {
        addClassName("vb-doubt-sign");
        setVisible(open > 0);
        if (open == 0) {
            return;
        }
        var sign = new Span("?");
        sign.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(words(open));
        words.addClassName("vb-hidden");
        add(sign, words);
        setTitle(words(open));
    }

    /** So many, in words. */
    public static String words(int open) {
        return Words.of(DoubtLine.OPEN, open);
    }
}
