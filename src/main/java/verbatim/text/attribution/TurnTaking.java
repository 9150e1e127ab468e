package verbatim.text.attribution;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Addressed;
import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Turn;
import verbatim.text.token.Layer;
import verbatim.text.token.TokenizedText;

/** Who has spoken where in the reporter's own layer of a text, as far as it is read, and so the turn that a quote takes in a talk. */
final class TurnTaking {

    private static final int TURNS_BACK = 6;

    private final TokenizedText text;
    private final Cast cast;
    private final boolean talk;
    /** Who speaks each quote, by the offset at which it begins. */
    private final NavigableMap<Integer, Integer> spoken = new TreeMap<>();

    /** @param talk whether the quotes of the text take turns */
    TurnTaking(TokenizedText text, Cast cast, boolean talk) {
        this.text = text;
        this.cast = cast;
        this.talk = talk;
    }

    /**
     * That somebody spoke.
     *
     * @param start where the quote begins (UTF-16)
     */
    record Spoke(int start, int figure) {
    }

    /** Takes down who speaks the quote that begins at {@code start}. */
    void speaks(int start, int figure) {
        spoken.put(start, figure);
    }

    /** Who spoke last before the offset {@code before}; null where nobody did. */
    @Nullable Spoke last(int before) {
        Map.Entry<Integer, Integer> last = spoken.lowerEntry(before);
        return last == null ? null : new Spoke(last.getKey(), last.getValue());
    }

    /** The turn that the quote at {@code p} of the outermost layer takes in a talk; none where the text is no talk. */
    Turn of(Layer layer, int p) {
        if (!talk) {
            return Turn.NONE;
        }
        int paragraph = layer.get(p).paragraph();
        int calls = Addressed.in(text, cast, layer.get(p).span());
        Spoke last = last(layer.get(p).start());
        int at = last == null ? -1 : layer.indexAt(last.start());
        boolean next = at >= 0 && layer.get(at).lastParagraph() != paragraph && onlyTurnsBetween(layer, at, p);
        if (last == null || !next) {
            return new Turn(-1, -1, -1, calls);
        }
        int answered = last.figure();
        int called = Addressed.in(text, cast, layer.get(at).span());
        Spoke before = last(last.start());
        for (int i = 0; i < TURNS_BACK && before != null && before.figure() == answered; i++) {
            before = last(before.start());
        }
        return new Turn(answered, before == null ? -1 : before.figure(), called == answered ? -1 : called, calls);
    }

    /** Whether nothing but the rest of its paragraph, and what leads up to the quote at {@code p}, stands between. */
    private static boolean onlyTurnsBetween(Layer layer, int at, int p) {
        int from = layer.get(at).lastParagraph();
        int to = layer.get(p).paragraph();
        for (int i = at + 1; i < p; i++) {
            int paragraph = layer.get(i).paragraph();
            if (paragraph != from && paragraph != to) {
                return false;
            }
        }
        return true;
    }
}
