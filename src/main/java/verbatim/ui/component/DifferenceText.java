package verbatim.ui.component;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import verbatim.text.wording.Difference;

/**
 * A quote with what differs from its record, in words: "record: 84 · print: 48". The record's words are the true ones: they
 * are never struck out, those that only the print has are. What the house style permits is quieter than what it does not.
 */
public class DifferenceText extends Paragraph {

    private final String print;
    private final String record;

    /** Shows the runs of a comparison in the reading order of the quote. */
    public DifferenceText(List<Difference> difference) {
        this(difference, Words.of(DifferenceLine.PRINT), Words.of(DifferenceLine.RECORD));
    }

    /**
     * Shows how two texts differ of which none is the other's source.
     *
     * @param here where the words stand that only the first text has
     * @param there where those stand that only the second has
     */
    public DifferenceText(List<Difference> difference, String here, String there) {
        print = here;
        record = there;
        addClassName("vb-difference");
        getElement().setAttribute("dir", "auto");
        difference.forEach(this::run);
    }

    private void run(Difference run) {
        switch (run.op()) {
            case KEPT -> getElement().appendChild(Element.createText(spaced(run.quote())));
            case DROPPED -> pair(run, said(Words.of(DifferenceLine.LEFT_OUT), "of-record", run.source()));
            case ADDED -> pair(run, said(Words.of(DifferenceLine.ONLY_PRINT), "of-print", run.quote()));
            case REPLACED -> pair(run, said(record, "of-record", run.source()), said(print, "of-print", run.quote()));
            case MOVED -> pair(run, said(Words.of(DifferenceLine.MOVED), "of-record", run.quote()));
        }
    }

    private void pair(Difference run, Element... sides) {
        var pair = new Element("span");
        pair.getClassList().add("pair");
        for (var side : sides) {
            if (pair.getChildCount() > 0) {
                pair.appendChild(Element.createText(" · "));
            }
            pair.appendChild(side);
        }
        if (run.cleaning() != null) {
            pair.getClassList().add("permitted");
            pair.setAttribute("title", Words.of(DifferenceLine.PERMITTED, Words.of(run.cleaning())));
        }
        getElement().appendChild(pair, Element.createText(" "));
    }

    private static Element said(String whose, String style, String words) {
        var lead = new Element("span").setText(whose + ":");
        lead.getClassList().add("whose");
        var side = new Element("span").setText(words.strip());
        side.getClassList().add(style);
        return new Element("span").appendChild(lead, Element.createText(" "), side);
    }

    private static String spaced(String words) {
        return words.endsWith(" ") ? words : words + " ";
    }
}
