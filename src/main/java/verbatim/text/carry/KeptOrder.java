package verbatim.text.carry;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import verbatim.text.Span;

/** Tells apart those that were kept: moved are the fewest without which the others stand in the same order as before. */
final class KeptOrder {

    private final List<Carried> places;

    /** The kept ones in the order in which they stood before. */
    private final int[] kept;

    private KeptOrder(List<List<Span>> passages, List<Carried> places) {
        this.places = places;
        this.kept = IntStream.range(0, places.size())
                .filter(passage -> places.get(passage).fate().kept())
                .boxed()
                .sorted(Comparator.comparingInt(passage -> passages.get(passage).getFirst().start()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The same places, of those that were moved with that fate. */
    static List<Carried> told(List<List<Span>> passages, List<Carried> places) {
        boolean[] stays = new KeptOrder(passages, places).stays();
        return IntStream.range(0, places.size())
                .mapToObj(passage -> places.get(passage).fate().kept() && !stays[passage]
                        ? new Carried(Fate.MOVED, places.get(passage).spans())
                        : places.get(passage))
                .toList();
    }

    /** Which of the passages are in a longest row whose places ascend (patience sorting). */
    private boolean[] stays() {
        int[] lasts = new int[kept.length];
        int[] previous = new int[kept.length];
        int longest = 0;
        for (int k = 0; k < kept.length; k++) {
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (start(lasts[middle]) <= start(k)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[k] = low == 0 ? -1 : lasts[low - 1];
            lasts[low] = k;
            longest = Math.max(longest, low + 1);
        }
        boolean[] stays = new boolean[places.size()];
        for (int k = longest == 0 ? -1 : lasts[longest - 1]; k >= 0; k = previous[k]) {
            stays[kept[k]] = true;
        }
        return stays;
    }

    private int start(int k) {
        return places.get(kept[k]).spans().getFirst().start();
    }
}
