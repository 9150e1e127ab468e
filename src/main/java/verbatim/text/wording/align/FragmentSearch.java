package verbatim.text.wording.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the runs of words that quote and source share, by one reading of where the quote's words stand. For each place of the quote where
 * runs end the best few are kept, which bounds the work and still finds every part of a spliced quote.
 */
final class FragmentSearch {

    private static final int KEPT_A_PLACE = 3;

    private final Hits hits;
    private final QuoteWords quote;
    private final QuoteAutomaton automaton;
    private final double[] bitsBefore;

    /** Prepares a quote for one source, where its words stand at these places. */
    FragmentSearch(QuoteWords quote, Hits hits) {
        this.hits = hits;
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
        int[] places = hits.places();
        int[] symbols = hits.symbols();
        int range = 0;
        int last = -1;
        for (int hit = 0; hit < places.length; hit++) {
            int place = places[hit];
            while (range < excluded.size() && place >= excluded.get(range).to()) {
                range++;
            }
            if (range < excluded.size() && place >= excluded.get(range).from()) {
                continue;
            }
            if (place != last + 1) {
                keep(best, state, length, last);
                state = 0;
                length = 0;
            }
            int next = automaton.next(state, symbols[hit]);
            if (next < 0) {
                keep(best, state, length, last);
                while (next < 0 && state > 0) {
                    state = automaton.link(state);
                    length = automaton.length(state);
                    next = automaton.next(state, symbols[hit]);
                }
            }
            state = Math.max(0, next);
            length = next < 0 ? 0 : length + 1;
            last = place;
        }
        keep(best, state, length, last);
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
