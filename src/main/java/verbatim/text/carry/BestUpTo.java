package verbatim.text.carry;

import java.util.Arrays;

/** The best of what stands up to a place, as a tree of prefixes (Fenwick, 1994): adding and asking take a few steps each. */
final class BestUpTo {

    private final double[] values;
    private final int[] holders;

    /** For places from 0 to {@code last}. */
    BestUpTo(int last) {
        values = new double[last + 2];
        holders = new int[last + 2];
        Arrays.fill(holders, -1);
    }

    /** Something of that value stands at {@code place}; of two that are worth the same the earlier one stays. */
    void add(int place, double value, int holder) {
        for (int i = place + 1; i < values.length; i += i & -i) {
            if (holders[i] < 0 || values[i] < value) {
                values[i] = value;
                holders[i] = holder;
            }
        }
    }

    /** Who holds the best value of those at {@code place} or before; -1 where nothing does. */
    int upTo(int place) {
        int best = -1;
        double value = 0;
        for (int i = place + 1; i > 0; i -= i & -i) {
            if (holders[i] >= 0 && (best < 0 || values[i] > value)) {
                value = values[i];
                best = holders[i];
            }
        }
        return best;
    }
}
