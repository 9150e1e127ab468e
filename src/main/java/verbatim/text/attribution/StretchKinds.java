package verbatim.text.attribution;

import java.util.List;
import verbatim.text.QuoteKind;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Heading;
import verbatim.text.quotation.Kinds;
import verbatim.text.quotation.Placement;
import verbatim.text.quotation.Stretch;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/**
 * What kind of quote each stretch of a text is: by the sign that sets it off, by its own words and what ascribes them, and by whether it stands in
 * the heading.
 */
final class StretchKinds {

    private final TokenizedText text;
    private final List<Stretch> stretches;
    private final Cast cast;
    private final int headingEnd;
    private final boolean inDoubles;

    StretchKinds(TokenizedText text, List<Stretch> stretches, Cast cast) {
        this.text = text;
        this.stretches = stretches;
        this.cast = cast;
        this.headingEnd = Heading.end(text, stretches);
        this.inDoubles = Heading.inDoubles(stretches);
    }

    /** Whether a quote stands in the heading. */
    boolean inHeading(Token quote) {
        return quote.end() <= headingEnd;
    }

    /** What kind of quote the one at {@code p} is, and whether that is sure. */
    Kinds.Call of(Layer layer, int p, Placement placement) {
        Token quote = layer.get(p);
        Stretch stretch = stretches.get(quote.quote());
        String rule = stretch.rule();
        boolean heading = inHeading(quote);
        boolean ended = Kinds.ended(rule);
        boolean none = heading && Heading.toldBelow(text, quote.span(), headingEnd) || Kinds.none(rule) || ended && placement != Placement.AFTER
                || inDoubles && Heading.within(text, stretch) || markup(quote) || cast.holdsNickname(quote.span());
        Kinds.Call call = none ? new Kinds.Call(QuoteKind.NO_QUOTE, false)
                : ended || Kinds.utterance(rule) ? new Kinds.Call(QuoteKind.DIRECT, Kinds.guessed(rule))
                : byForm(layer, p, placement);
        // What only the heading says may be the editor's short form of what somebody said.
        return heading && call.kind() != QuoteKind.NO_QUOTE ? new Kinds.Call(call.kind(), true) : call;
    }

    private Kinds.Call byForm(Layer layer, int p, Placement placement) {
        Token quote = layer.get(p);
        int words = 0;
        int capitals = 0;
        int links = 0;
        for (int i = text.tokenAt(quote.start()); i < text.tokens().size() && text.tokens().get(i).end() <= quote.end(); i++) {
            Token token = text.tokens().get(i);
            if (token.word() || token.type() == Token.Type.NUMBER) {
                words++;
                capitals += token.capital() ? 1 : 0;
                links += text.language().subjectFirst() && !token.capital() && (token.in(WordClass.PREPOSITIONS) || token.in(WordClass.DETERMINERS) || token.in(WordClass.CONJUNCTIONS)) ? 1 : 0;
            }
        }
        return Kinds.of(layer, p, placement, words, capitals, links);
    }

    /** {@code <post author="Lee">}: the value of something, by a sign right before its mark. */
    private boolean markup(Token quote) {
        return quote.start() > 0 && text.text().charAt(quote.start() - 1) == '=';
    }
}
