package verbatim.text.wording;

import java.util.List;

/** The window of a source in which the quote's words together tell most, in whatever order: one reading of the source. */
final class CrowdedWindow {

    private final QuoteWords quote;
    private final SourceText source;
    private final int[] wanted;
    private final double[] bits;

    /** Prepares the quote's words from {@code from} to before {@code to}. */
    CrowdedWindow(QuoteWords quote, SourceText source, int from, int to) {
        this.quote = quote;
        this.source = source;
        this.wanted = new int[quote.distinct()];
        this.bits = new double[quote.distinct()];
        for (int i = from; i < to; i++) {
            wanted[quote.symbol(i)]++;
            bits[quote.symbol(i)] = quote.bits(i);
        }
    }

    /** The best window of {@code length} words outside what is excluded. */
    PlaceRange best(int length, List<PlaceRange> excluded) {
        int[] seen = new int[wanted.length];
        double sum = 0;
        double most = 0;
        int bestEnd = 0;
        int start = 0;
        int range = 0;
        for (int i = 0; i < source.size(); i++) {
            if (range < excluded.size() && i >= excluded.get(range).from()) {
                i = excluded.get(range++).to() - 1;
                start = i + 1;
                sum = 0;
                seen = new int[wanted.length];
                continue;
            }
            int symbol = quote.symbolOf(source.number(i));
            if (symbol >= 0 && seen[symbol]++ < wanted[symbol]) {
                sum += bits[symbol];
            }
            if (i - start >= length) {
                int gone = quote.symbolOf(source.number(start++));
                if (gone >= 0 && --seen[gone] < wanted[gone]) {
                    sum -= bits[gone];
                }
            }
            if (sum > most + 1e-9) {
                most = sum;
                bestEnd = i + 1;
            }
        }
        return new PlaceRange(Math.max(0, bestEnd - length), bestEnd);
    }
}
