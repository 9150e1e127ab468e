package verbatim.text.wording.align;

import java.util.Arrays;
import verbatim.text.wording.word.SourceWords;

/**
 * Where the words of a quote stand in a source, in the source's order: what a search of it reads, since most words of a
 * source are none of the quote's.
 */
final class Hits {

    private final int[] places;
    private final int[] symbols;

    /** Reads the source once. */
    Hits(QuoteWords quote, SourceWords source) {
        int[] numbers = source.numbers();
        int[] symbolOf = quote.symbols();
        int[] at = new int[numbers.length];
        int[] which = new int[numbers.length];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            int symbol = symbolOf[numbers[i]];
            at[count] = i;
            which[count] = symbol;
            count += symbol >= 0 ? 1 : 0;
        }
        places = Arrays.copyOf(at, count);
        symbols = Arrays.copyOf(which, count);
    }

    /** The places in the source; not to be changed. */
    int[] places() {
        return places;
    }

    /** Which distinct word of the quote stands at each of them; not to be changed. */
    int[] symbols() {
        return symbols;
    }
}
