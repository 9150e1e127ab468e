package verbatim.text.quotation;

import java.util.List;
import verbatim.text.Span;
import verbatim.text.TextForm;

/**
 * What a text sets off.
 *
 * @param stretches in text order, an enclosing one before those inside it; they nest and never cross
 * @param unpaired where the marks stand that have no partner, in text order (UTF-16)
 * @param form what kind of text it is, as that shows
 */
public record SetOff(List<Stretch> stretches, List<Span> unpaired, TextForm form) {

    /** Keeps the lists from being changed later. */
    public SetOff {
        stretches = List.copyOf(stretches);
        unpaired = List.copyOf(unpaired);
    }
}
