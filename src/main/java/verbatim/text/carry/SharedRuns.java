package verbatim.text.carry;

import java.util.Arrays;

/**
 * The runs of words that two texts share, each as long as it can be. A run is found by a few words of it in a row that
 * neither text has often: one or two words that are rare, or more of those that are not. What both repeat over and over has
 * no run of its own, so that there are never many more runs than words.
 */
final class SharedRuns {

    /** So many words in a row are looked for ... */
    private static final int[] LENGTHS = {8, 3, 2, 1};

    /** ... where each text has them at most so often. */
    private static final int[] MOST = {8, 6, 4, 2};

    /** An odd number without a pattern in its bits (2^64 divided by the golden ratio). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** What is done with a run. */
    interface Found {

        /** {@code length} words are the same from {@code old} and from {@code now} on. */
        void run(int old, int now, int length);
    }

    private final NumberedWords before;
    private final NumberedWords after;
    private final Found found;

    /** For each difference of the two places, where in the old text its last run ends. */
    private final int[] ends;

    private SharedRuns(NumberedWords before, NumberedWords after, Found found) {
        this.before = before;
        this.after = after;
        this.found = found;
        this.ends = new int[before.size() + after.size() + 1];
    }

    /** Hands every run over, ordered by where it begins in the new text, but for those that a common word delayed. */
    static void find(NumberedWords before, NumberedWords after, Found found) {
        new SharedRuns(before, after, found).find();
    }

    private void find() {
        Rows[] rows = new Rows[LENGTHS.length];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = new Rows(LENGTHS[k], MOST[k]);
        }
        for (int now = 0; now < after.size(); now++) {
            for (Rows each : rows) {
                each.meet(now);
            }
        }
    }

    /** The two words are the same, and so are {@code length} from there on: how far does it go? */
    private void extend(int old, int now, int length) {
        int difference = now - old + before.size();
        if (ends[difference] > old) {
            return;
        }
        int start = 0;
        while (start < length && before.number(old + start) == after.number(now + start)) {
            start++;
        }
        if (start < length) {
            return;
        }
        int first = old;
        while (first > ends[difference] && first - 1 + now - old >= 0 && before.number(first - 1) == after.number(first - 1 + now - old)) {
            first--;
        }
        int end = old + length;
        while (end < before.size() && end + now - old < after.size() && before.number(end) == after.number(end + now - old)) {
            end++;
        }
        ends[difference] = end;
        found.run(first, first + now - old, end - first);
    }

    /** Where so many words in a row stand in the old text, by what they are. */
    private final class Rows {

        private final int length;
        private final int most;
        private final long[] keys;
        private final int[] firsts;
        private final int[] counts;
        private final int[] next;
        private final int[] slots;

        Rows(int length, int most) {
            this.length = length;
            this.most = most;
            int old = Math.max(0, before.size() - length + 1);
            int now = Math.max(0, after.size() - length + 1);
            int room = Integer.highestOneBit(Math.max(8, old + now)) * 2;
            room = room < (old + now) * 5L / 4 ? room * 2 : room;
            keys = new long[room];
            firsts = new int[room];
            counts = new int[room * 2];
            next = new int[old];
            slots = new int[now];
            Arrays.fill(firsts, -1);
            for (int i = old - 1; i >= 0; i--) {
                int slot = slot(key(before, i));
                next[i] = firsts[slot];
                firsts[slot] = i;
                counts[slot * 2]++;
            }
            for (int i = 0; i < now; i++) {
                slots[i] = slot(key(after, i));
                counts[slots[i] * 2 + 1]++;
            }
        }

        private long key(NumberedWords words, int from) {
            long key = length;
            for (int i = from; i < from + length; i++) {
                key = (key + words.number(i)) * SPREAD;
                key ^= key >>> 32;
            }
            // Nothing stands for a free slot.
            return key == 0 ? 1 : key;
        }

        private int slot(long key) {
            int slot = (int) (key * SPREAD >>> 33) & keys.length - 1;
            while (keys[slot] != key && keys[slot] != 0) {
                slot = slot + 1 & keys.length - 1;
            }
            keys[slot] = key;
            return slot;
        }

        void meet(int now) {
            if (now >= slots.length) {
                return;
            }
            int slot = slots[now];
            if (counts[slot * 2] <= most && counts[slot * 2 + 1] <= most) {
                for (int old = firsts[slot]; old >= 0; old = next[old]) {
                    extend(old, now, length);
                }
            }
        }
    }
}
