package verbatim.text.claims.reading;

import java.util.List;
import verbatim.text.ParsedText;
import verbatim.text.Span;
import verbatim.text.attribution.grammar.Name;
import verbatim.text.token.Layer;
import verbatim.text.token.TokenizedText;

/**
 * A text as it is read for its claims.
 *
 * @param tokens its tokens
 * @param parsed what was found in it
 * @param words what makes statements of its language checkable
 * @param numbers the numbers of its language
 * @param names its names, in text order
 * @param layers who speaks in it, the reporter first
 */
public record ReadText(TokenizedText tokens, ParsedText parsed, ClaimWords words, NumberWords numbers, List<Name> names,
        List<QuoteLayers.Spoken> layers) {

    /** The names that begin in a stretch, in text order. */
    public List<Name> names(Span stretch) {
        return names.subList(firstAt(stretch.start()), firstAt(stretch.end()));
    }

    private int firstAt(int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The reporter's own words, each quote as a single token. */
    public Layer reporter() {
        return layers.getFirst().layer();
    }
}
