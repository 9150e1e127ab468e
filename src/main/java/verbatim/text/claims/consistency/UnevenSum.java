package verbatim.text.claims.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.claims.reading.ClaimSection;
import verbatim.text.claims.reading.NumberWords;
import verbatim.text.claims.reading.QuoteLayers;
import verbatim.text.claims.reading.ReadText;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * "Twelve people: five women, four men and two children" are eleven. Only where people are counted, whole and parts, and
 * nothing but the parts follows the colon or dash.
 */
final class UnevenSum implements ConsistencyRule {

    private static final int PARTS = 2;
    private static final int UP_TO_LIST = 6;

    @Override
    public List<Contradiction> in(ReadText text) {
        List<Contradiction> found = new ArrayList<>();
        for (QuoteLayers.Spoken spoken : text.layers()) {
            Layer layer = spoken.layer();
            for (int i = 0; i < layer.size(); i++) {
                NumberWords.Value whole = text.numbers().at(layer, i);
                int list = whole != null && people(text, layer, whole.end()) ? listAfter(text, layer, whole.end() + 1) : -1;
                Parts parts = list < 0 ? null : parts(text, layer, list);
                if (parts != null && whole != null && parts.sum().compareTo(whole.value()) != 0) {
                    found.add(Contradiction.of(ContradictionKind.SUM, layer.span(i, whole.end()), parts.place()));
                }
            }
        }
        return found;
    }

    /** Index after the colon or dash, with nothing but a few words before it; -1 where there is none. */
    private static int listAfter(ReadText text, Layer layer, int from) {
        int at = from;
        while (at < layer.size() && at < from + UP_TO_LIST && layer.get(at).word() && text.numbers().at(layer, at) == null) {
            at++;
        }
        return at < layer.size() && (layer.is(at, ":") || layer.get(at).dash()) ? at + 1 : -1;
    }

    private record Parts(BigDecimal sum, Span place) {}

    /** "Five women, four men and two children." up to a point; null where anything else stands there. */
    private static @Nullable Parts parts(ReadText text, Layer layer, int from) {
        BigDecimal sum = BigDecimal.ZERO;
        int parts = 0;
        int at = from;
        while (at < layer.size()) {
            NumberWords.Value part = text.numbers().at(layer, at);
            if (part == null || !people(text, layer, part.end())) {
                return null;
            }
            sum = sum.add(part.value());
            parts++;
            at = part.end() + 1;
            boolean closed = at >= layer.size() || layer.get(at).terminal() || layer.get(at).dash();
            if (closed) {
                return parts < PARTS ? null : new Parts(sum, layer.span(from, part.end()));
            }
            at += layer.is(at, ",") ? 1 : 0;
            at += at < layer.size() && layer.get(at).in(WordClass.CONJUNCTIONS) ? 1 : 0;
        }
        return null;
    }

    private static boolean people(ReadText text, Layer layer, int i) {
        return i < layer.size() && text.words().has(ClaimSection.PEOPLE, layer.get(i).lower());
    }
}
