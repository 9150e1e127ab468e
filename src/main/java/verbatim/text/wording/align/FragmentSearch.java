package verbatim.text.wording.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.word.SourceWords;

/**
 * Finds the runs of words that quote and source share, by one reading of the source. For each place of the quote where
 * runs end the best few are kept, which bounds the work and still finds every part of a spliced quote.
 */
final class FragmentSearch {

    private static final int KEPT_A_PLACE = 3;

    private final SourceWords source;
    private final QuoteWords quote;
    private final QuoteAutomaton automaton;
    private final double[] bitsBefore;

    /** Prepares a quote for one source. */
    FragmentSearch(QuoteWords quote, SourceWords source) {
        this.source = source;
        this.quote = quote;
        this.automaton = quote.forms().automaton();
        this.bitsBefore = new double[quote.size() + 1];
        for (int i = 0; i < quote.size(); i++) {
            bitsBefore[i + 1] = bitsBefore[i] + quote.bits(i);
        }
    }

    /** The fragments, those that tell most first; none that touches what is excluded. */
    List<Fragment> find(List<PlaceRange> excluded) {
        @Nullable Fragment[][] best = new @Nullable Fragment[quote.size()][];
        int state = 0;
        int length = 0;
        int[] numbers = source.numbers();
        int[] symbols = quote.symbols();
        int places = numbers.length;
        int range = 0;
        for (int i = 0; i < places; i++) {
            if (range < excluded.size() && i >= excluded.get(range).from()) {
                keep(best, state, length, i - 1);
                i = excluded.get(range++).to() - 1;
                state = 0;
                length = 0;
                continue;
            }
            int symbol = symbols[numbers[i]];
            if (symbol < 0) {
                if (length > 0) {
                    keep(best, state, length, i - 1);
                    state = 0;
                    length = 0;
                }
                continue;
            }
            int next = automaton.next(state, symbol);
            if (next < 0) {
                keep(best, state, length, i - 1);
                while (next < 0 && state > 0) {
                    state = automaton.link(state);
                    length = automaton.length(state);
                    next = automaton.next(state, symbol);
                }
            }
            state = Math.max(0, next);
            length = next < 0 ? 0 : length + 1;
        }
        keep(best, state, length, places - 1);
        List<Fragment> found = new ArrayList<>();
        for (@Nullable Fragment[] each : best) {
            if (each != null) {
                Arrays.stream(each).filter(f -> f != null).forEach(found::add);
            }
        }
        found.sort(Comparator.comparingDouble(Fragment::bits).reversed().thenComparingInt(Fragment::inSource));
        return found;
    }

    private void keep(@Nullable Fragment[][] best, int state, int length, int lastPlace) {
        if (length == 0) {
            return;
        }
        int end = automaton.end(state);
        double bits = bitsBefore[end + 1] - bitsBefore[end + 1 - length];
        @Nullable Fragment[] kept = best[end];
        if (kept == null) {
            kept = new @Nullable Fragment[KEPT_A_PLACE];
            best[end] = kept;
        }
        Fragment worst = kept[KEPT_A_PLACE - 1];
        if (worst != null && worst.bits() >= bits) {
            return;
        }
        int slot = KEPT_A_PLACE - 1;
        while (slot > 0 && less(kept[slot - 1], bits)) {
            kept[slot] = kept[slot - 1];
            slot--;
        }
        kept[slot] = new Fragment(end + 1 - length, lastPlace + 1 - length, length, bits);
    }

    private static boolean less(@Nullable Fragment fragment, double bits) {
        return fragment == null || fragment.bits() < bits;
    }
}
