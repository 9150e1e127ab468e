package verbatim.text.claims.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoundQuote;
import verbatim.text.ParsedText;
import verbatim.text.QuoteKind;
import verbatim.text.Span;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/** Lays a text out by who speaks in it: the reporter's own words, and the inside of each quote that is one. */
public final class QuoteLayers {

    private static final int OUTERMOST = -1;

    /**
     * One layer.
     *
     * @param layer its words
     * @param quote the index of the quote that it is the inside of; null for the reporter's own
     */
    public record Spoken(Layer layer, @Nullable Integer quote) {}

    private final TokenizedText text;
    private final ParsedText parsed;
    private final Map<Integer, List<Integer>> children = new HashMap<>();

    private QuoteLayers(TokenizedText text, ParsedText parsed) {
        this.text = text;
        this.parsed = parsed;
    }

    /** The layers of a text, the reporter's own first. */
    public static List<Spoken> of(TokenizedText text, ParsedText parsed) {
        return new QuoteLayers(text, parsed).layers();
    }

    private List<Spoken> layers() {
        List<Integer> spoken = new ArrayList<>();
        for (int i = 0; i < parsed.quotes().size(); i++) {
            if (spoken(parsed.quotes().get(i))) {
                spoken.add(i);
                children.computeIfAbsent(around(i), k -> new ArrayList<>()).add(i);
            }
        }
        List<Spoken> layers = new ArrayList<>();
        layers.add(new Spoken(inside(OUTERMOST, 0, text.tokens().size()), null));
        for (int i : spoken) {
            Span span = parsed.quotes().get(i).span();
            layers.add(new Spoken(inside(i, text.tokenAt(span.start()), text.tokenAt(span.end())), i));
        }
        return layers;
    }

    private static boolean spoken(FoundQuote quote) {
        return quote.kind() == QuoteKind.DIRECT || quote.kind() == QuoteKind.PARTIAL;
    }

    /** The nearest quote around that one which is somebody's words. */
    private int around(int quote) {
        Integer parent = parsed.quotes().get(quote).parent();
        while (parent != null && !spoken(parsed.quotes().get(parent))) {
            parent = parsed.quotes().get(parent).parent();
        }
        return parent == null ? OUTERMOST : parent;
    }

    private Layer inside(int quote, int first, int after) {
        int from = first;
        int to = after;
        List<Token> all = text.tokens();
        if (quote != OUTERMOST) {
            from += from < to && all.get(from).type() == Token.Type.MARK ? 1 : 0;
            to -= to > from && all.get(to - 1).type() == Token.Type.MARK ? 1 : 0;
        }
        List<Token> tokens = new ArrayList<>();
        int at = from;
        for (int child : children.getOrDefault(quote, List.of())) {
            Span span = parsed.quotes().get(child).span();
            int begins = text.tokenAt(span.start());
            int ends = text.tokenAt(span.end());
            if (begins >= at && ends > begins && ends <= after) {
                tokens.addAll(all.subList(at, begins));
                tokens.add(new Token(span.start(), span.end(), Token.Type.QUOTE, text.language().word(""), false, all.get(begins).paragraph(),
                        all.get(ends - 1).paragraph(), child));
                at = ends;
            }
        }
        if (at < to) {
            tokens.addAll(all.subList(at, to));
        }
        return new Layer(text.text(), text.language(), tokens);
    }
}
