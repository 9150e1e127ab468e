package verbatim.ui.component;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import verbatim.comparison.ComparisonWords;
import verbatim.text.wording.Difference;

/**
 * A quote with what was changed in it: words of the source that are not printed are struck out after a minus, words that
 * only the quote has are underlined after a plus. What the house style permits is quieter than what it does not.
 */
public class DifferenceText extends Paragraph {

    private final String here;
    private final String there;

    /** Shows the runs of a comparison in the reading order of the quote. */
    public DifferenceText(List<Difference> difference) {
        this(difference, "printed", "in the source");
    }

    /**
     * Shows how two texts differ of which none is the other's source.
     *
     * @param here what the words that only the first text has are said to be
     * @param there what those that only the second has are said to be
     */
    public DifferenceText(List<Difference> difference, String here, String there) {
        this.here = here;
        this.there = there;
        addClassName("vb-difference");
        getElement().setAttribute("dir", "auto");
        difference.forEach(this::run);
    }

    private void run(Difference run) {
        switch (run.op()) {
            case KEPT -> getElement().appendChild(Element.createText(spaced(run.quote())));
            case DROPPED -> change("del", run, "−", "left out: ", run.source());
            case ADDED -> change("ins", run, "+", "added: ", run.quote());
            case REPLACED -> {
                change("del", run, "−", there + ": ", run.source());
                change("ins", run, "+", here + ": ", run.quote());
            }
            case MOVED -> change("ins", run, ComparisonWords.sign(run.op()), "moved: ", run.quote());
        }
    }

    /** Assistive technology hears what happened; the eye sees the sign, the line and the colour. */
    private void change(String tag, Difference run, String sign, String spoken, String words) {
        var mark = new Element("span").setText(sign);
        mark.setAttribute("aria-hidden", "true");
        mark.getClassList().add("sign");
        var hidden = new Element("span").setText(spoken);
        hidden.getClassList().add("vb-hidden");
        var changed = new Element(tag).appendChild(hidden, mark, new Element("span").setText(words.strip()));
        if (run.cleaning() != null) {
            changed.getClassList().add("permitted");
            changed.setAttribute("title", "The house style permits it: " + Words.of(run.cleaning()));
        }
        getElement().appendChild(changed, Element.createText(" "));
    }

    private static String spaced(String words) {
        return words.endsWith(" ") ? words : words + " ";
    }
}
