package verbatim.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import verbatim.passage.PassageCard;

/** The words of a passage as printed; of a translation the original stands beside them. */
public class PrintedWords extends Div {

    public PrintedWords(PassageCard card) {
        addClassName("vb-printed");
        var flags = card.flags();
        var original = flags.translated() ? flags.originalWords() : null;
        if (original == null) {
            getElement().appendChild(quote(card.row().words()));
            return;
        }
        addClassName("beside");
        add(
                side(Words.of(ScreenLine.PRINTED_BY, flags.translator() == null ? "no" : "yes", flags.translator() == null ? "" : flags.translator()), card.row().words()),
                side(Words.of(ScreenLine.ORIGINAL_IN, flags.originalLanguage() == null ? "no" : "yes", flags.originalLanguage() == null ? "" : flags.originalLanguage()), original));
    }

    private static Div side(String label, String words) {
        var name = new Span(label);
        name.addClassName("vb-soft");
        var side = new Div(name);
        side.getElement().appendChild(quote(words));
        return side;
    }

    private static Element quote(String words) {
        var quote = new Element("blockquote");
        quote.setText(words);
        return quote.setAttribute("dir", "auto").setAttribute("tabindex", "0");
    }
}
