package verbatim.text.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import verbatim.text.Span;
import verbatim.text.quotation.Stretch;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;
import verbatim.text.token.TokenizedText;

/** Lays a text out in layers: the reporter's own, and one for each stretch that holds others. */
final class Layers {

    /** The reporter's own layer stands under this index. */
    static final int OUTERMOST = -1;

    private final TokenizedText text;
    private final List<Stretch> stretches;
    private final Map<Integer, List<Integer>> children = new HashMap<>();

    Layers(TokenizedText text, List<Stretch> stretches) {
        this.text = text;
        this.stretches = stretches;
        for (int i = 0; i < stretches.size(); i++) {
            children.computeIfAbsent(stretches.get(i).parent(), k -> new ArrayList<>()).add(i);
        }
    }

    /** Whether any stretch stands right inside {@code parent}. */
    boolean hasChildren(int parent) {
        return children.containsKey(parent);
    }

    /** The layer inside the stretch of that index, or the outermost one. */
    Layer inside(int parent) {
        int from = 0;
        int to = text.tokens().size();
        if (parent != OUTERMOST) {
            Span span = stretches.get(parent).span();
            from = text.tokenAt(span.start());
            to = text.tokenAt(span.end());
            // A part of an utterance need not begin or end with a mark of its own; then a child may.
            List<Integer> inner = children.getOrDefault(parent, List.of());
            boolean childFirst = !inner.isEmpty() && stretches.get(inner.getFirst()).span().start() == span.start();
            boolean childLast = !inner.isEmpty() && stretches.get(inner.getLast()).span().end() == span.end();
            from += childFirst ? 0 : 1;
            to -= childLast || to <= from ? 0 : 1;
        }
        List<Token> tokens = new ArrayList<>();
        int at = from;
        for (int child : children.getOrDefault(parent, List.of())) {
            Span span = stretches.get(child).span();
            int first = text.tokenAt(span.start());
            int after = text.tokenAt(span.end());
            if (first >= at) {
                tokens.addAll(text.tokens().subList(at, first));
                tokens.add(new Token(span.start(), span.end(), Token.Type.QUOTE, text.language().word(""), false,
                        text.tokens().get(first).paragraph(), text.tokens().get(after - 1).paragraph(), child));
                at = after;
            }
        }
        if (at < to) {
            tokens.addAll(text.tokens().subList(at, to));
        }
        return new Layer(text.text(), text.language(), tokens);
    }
}
