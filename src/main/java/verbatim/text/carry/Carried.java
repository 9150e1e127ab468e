package verbatim.text.carry;

import java.util.List;
import verbatim.text.Span;

/**
 * Where a passage stands in the next edit of its text.
 *
 * @param fate what became of it
 * @param spans its places in the new text, in text order: several where an attribution or other words that are not its own
 *     stand between them; none where it is removed
 */
public record Carried(Fate fate, List<Span> spans) {

    static final Carried REMOVED = new Carried(Fate.REMOVED, List.of());

    /** Keeps a copy of the places. */
    public Carried {
        spans = List.copyOf(spans);
    }
}
