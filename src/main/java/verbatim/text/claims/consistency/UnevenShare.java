package verbatim.text.claims.consistency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.claims.reading.ClaimSection;
import verbatim.text.claims.reading.NumberWords;
import verbatim.text.claims.reading.QuoteLayers;
import verbatim.text.claims.reading.ReadText;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * "12 of the 48 members (35 percent)" are 25. Only where the percentage stands in brackets, or behind a comma and "or", right
 * after the two figures.
 */
final class UnevenShare implements ConsistencyRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** What rounding explains, in points. */
    private static final BigDecimal ROUNDED = BigDecimal.ONE;
    /** What "nearly" explains. */
    private static final BigDecimal ROUGHLY = BigDecimal.valueOf(5);
    private static final int NOUN_PHRASE = 3;

    @Override
    public List<Contradiction> in(ReadText text) {
        List<Contradiction> found = new ArrayList<>();
        for (QuoteLayers.Spoken spoken : text.layers()) {
            for (int i = 0; i < spoken.layer().size(); i++) {
                Contradiction uneven = at(text, spoken.layer(), i);
                if (uneven != null) {
                    found.add(uneven);
                }
            }
        }
        return found;
    }

    private static @Nullable Contradiction at(ReadText text, Layer layer, int i) {
        NumberWords.Value part = text.numbers().at(layer, i);
        if (part == null || !is(text, layer, part.end(), ClaimSection.SHARE_LINKS)) {
            return null;
        }
        int at = part.end() + 1;
        while (at < layer.size() && at < part.end() + NOUN_PHRASE && (layer.get(at).in(WordClass.DETERMINERS)
                && text.numbers().at(layer, at) == null)) {
            at++;
        }
        NumberWords.Value whole = text.numbers().at(layer, at);
        if (whole == null || whole.value().compareTo(part.value()) <= 0) {
            return null;
        }
        int last = whole.end() - 1;
        int next = whole.end();
        while (next < layer.size() && next < whole.end() + NOUN_PHRASE && layer.get(next).word()
                && !is(text, layer, next, ClaimSection.ALTERNATIVES) && text.numbers().at(layer, next) == null) {
            next++;
        }
        boolean bracket = layer.is(next, "(");
        boolean or = layer.is(next, ",") && is(text, layer, next + 1, ClaimSection.ALTERNATIVES);
        if (!bracket && !or) {
            return null;
        }
        next += bracket ? 1 : 2;
        boolean roughly = is(text, layer, next, ClaimSection.ROUGHLY);
        next += roughly ? 1 : 0;
        NumberWords.Value share = text.numbers().at(layer, next);
        boolean percent = share != null && share.end() < layer.size()
                && (layer.is(share.end(), "%") || is(text, layer, share.end(), ClaimSection.PERCENT));
        if (!percent || share == null) {
            return null;
        }
        BigDecimal real = part.value().multiply(HUNDRED).divide(whole.value(), MathContext.DECIMAL32);
        boolean fits = real.subtract(share.value()).abs().compareTo(roughly ? ROUGHLY : ROUNDED) <= 0;
        return fits ? null : Contradiction.of(ContradictionKind.SHARE, layer.span(i, last), layer.span(next, share.end()));
    }

    private static boolean is(ReadText text, Layer layer, int i, ClaimSection section) {
        return i < layer.size() && text.words().has(section, layer.get(i).lower());
    }
}
