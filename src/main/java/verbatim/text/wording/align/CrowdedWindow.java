package verbatim.text.wording.align;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.style.Cleaning;
import verbatim.text.wording.word.SourceWords;

/**
 * The window of a source in which the quote's words together tell most, in whatever order: one reading of the source. Of
 * windows that tell as much it is the one in which most of them follow one another as in the quote, fillers aside.
 */
final class CrowdedWindow {

    /** The words of a longer quote hardly stand together twice by chance. */
    private static final int LONGEST_IN_ORDER = 20;
    /** Sums of the same bits in another order differ by less. */
    private static final double SAME = 1e-9;

    private final QuoteWords quote;
    private final SourceWords source;
    private final Hits hits;
    private final FreeWords free;
    private final int[] wanted;
    private final double[] bits;
    private final BitSet neighbours = new BitSet();

    /** Prepares the quote's words from {@code from} to before {@code to}. */
    CrowdedWindow(QuoteWords quote, SourceWords source, Hits hits, FreeWords free, int from, int to) {
        this.quote = quote;
        this.source = source;
        this.hits = hits;
        this.free = free;
        this.wanted = new int[quote.distinct()];
        this.bits = new double[quote.distinct()];
        for (int i = from; i < to; i++) {
            wanted[quote.symbol(i)]++;
            bits[quote.symbol(i)] = quote.bits(i);
            if (i > from) {
                neighbours.set(pair(quote.symbol(i - 1), quote.symbol(i)));
            }
        }
    }

    /**
     * A window, and what the quote's words in it tell.
     *
     * @param bits of information
     */
    record Crowd(PlaceRange range, double bits) {
    }

    /** The best window of {@code length} words outside what is excluded. */
    Crowd best(int length, List<PlaceRange> excluded) {
        int[] seen = new int[wanted.length];
        double sum = 0;
        boolean inOrderMatters = length <= LONGEST_IN_ORDER;
        double most = 0;
        int mostInOrder = 0;
        int bestEnd = 0;
        int first = 0;
        int range = 0;
        int[] places = hits.places();
        int[] symbols = hits.symbols();
        for (int hit = 0; hit < places.length; hit++) {
            int i = places[hit];
            while (range < excluded.size() && i >= excluded.get(range).to()) {
                range++;
                first = hit;
                sum = 0;
                seen = new int[wanted.length];
            }
            if (range < excluded.size() && i >= excluded.get(range).from()) {
                continue;
            }
            for (; places[first] <= i - length; first++) {
                int gone = symbols[first];
                if (--seen[gone] < wanted[gone]) {
                    sum -= bits[gone];
                }
            }
            int symbol = symbols[hit];
            if (seen[symbol]++ < wanted[symbol]) {
                sum += bits[symbol];
            }
            if (sum > most + SAME) {
                most = sum;
                mostInOrder = -1;
                bestEnd = i + 1;
            } else if (inOrderMatters && sum > most - SAME) {
                // Only a second window that tells as much has the first one's order counted.
                mostInOrder = mostInOrder < 0 ? inOrder(Math.max(0, bestEnd - length), bestEnd) : mostInOrder;
                int inOrder = inOrder(Math.max(0, i + 1 - length), i + 1);
                if (inOrder > mostInOrder) {
                    mostInOrder = inOrder;
                    bestEnd = i + 1;
                }
            }
        }
        return new Crowd(new PlaceRange(Math.max(0, bestEnd - length), bestEnd), most);
    }

    /** How many words of a window follow the one before them, fillers aside, as some do in the quote. */
    private int inOrder(int from, int to) {
        @Nullable Cleaning[] skipped = free.mark(from, to);
        int count = 0;
        int before = -1;
        for (int i = from; i < to; i++) {
            if (skipped[i - from] == null) {
                int symbol = quote.symbolOf(source.number(i));
                count += before >= 0 && symbol >= 0 && neighbours.get(pair(before, symbol)) ? 1 : 0;
                before = symbol;
            }
        }
        return count;
    }

    private int pair(int before, int after) {
        return before * wanted.length + after;
    }
}
