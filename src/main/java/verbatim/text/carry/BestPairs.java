package verbatim.text.carry;

/** The best pairs of two stretches of words, in the same order, read from one of their ends. */
final class BestPairs {

    /** What words in a row are worth beside what each is. */
    private static final double IN_A_ROW = 0.5;

    /** What it is worth that both words begin something, or end it. */
    private static final double AT_EDGE = 0.3;

    private final WordMap map;
    private final int old;
    private final int olds;
    private final int now;
    private final int nows;
    private final int step;
    private final double skipped;

    /** The most that pairs up to here are worth; and where the last of them is the one of these two words. */
    private final double[][] best;
    private final double[][] paired;

    /** All words of two stretches that have no place yet. */
    BestPairs(WordMap map, int old, int olds, int now, int nows) {
        this(map, old, olds, now, nows, 1, 0);
    }

    /**
     * Reads two stretches.
     *
     * @param old the first word of the old text
     * @param olds how many there are
     * @param now the first word of the new text
     * @param nows how many there are
     * @param step 1, or -1 where they are read backwards from their ends
     * @param skipped what a word costs that has no partner
     */
    BestPairs(WordMap map, int old, int olds, int now, int nows, int step, double skipped) {
        this.map = map;
        this.old = old;
        this.olds = olds;
        this.now = now;
        this.nows = nows;
        this.step = step;
        this.skipped = skipped;
        best = new double[olds + 1][nows + 1];
        paired = new double[olds + 1][nows + 1];
        weigh();
    }

    private void weigh() {
        for (int i = 0; i <= olds; i++) {
            for (int j = 0; j <= nows; j++) {
                boolean same = i > 0 && j > 0 && map.same(old + step * (i - 1), now + step * (j - 1)) && map.back(now + step * (j - 1)) < 0;
                paired[i][j] = same ? worth(i, j) : i + j == 0 ? 0 : Double.NEGATIVE_INFINITY;
                double without = Math.max(i > 0 ? best[i - 1][j] : Double.NEGATIVE_INFINITY, j > 0 ? best[i][j - 1] : Double.NEGATIVE_INFINITY);
                best[i][j] = Math.max(paired[i][j], without - skipped);
            }
        }
    }

    private double worth(int i, int j) {
        int before = old + step * (i - 1);
        int after = now + step * (j - 1);
        double weight = map.rarity().of(map.before().number(before)) + edges(before, after) + edges(before + 1, after + 1);
        return weight + Math.max(best[i - 1][j - 1], paired[i - 1][j - 1] + IN_A_ROW);
    }

    private double edges(int before, int after) {
        return map.before().begins(before) == map.after().begins(after) ? map.after().begins(after) ? AT_EDGE : 0 : -AT_EDGE;
    }

    /** Enters the best pairs of the whole stretches. */
    void enter() {
        enter(olds, nows);
    }

    /**
     * Enters the best pairs from the edge to wherever they are worth most.
     *
     * @return how many words of the old text and of the new one that took; 0 where nothing is the same
     */
    int[] enterFromEdge() {
        int[] reached = {0, 0};
        double most = 0;
        for (int i = 1; i <= olds; i++) {
            for (int j = 1; j <= nows; j++) {
                if (paired[i][j] > most) {
                    most = paired[i][j];
                    reached[0] = i;
                    reached[1] = j;
                }
            }
        }
        enter(reached[0], reached[1]);
        return reached;
    }

    private void enter(int olds, int nows) {
        int i = olds;
        int j = nows;
        boolean row = false;
        while (i > 0 && j > 0) {
            if (row || best[i][j] == paired[i][j]) {
                map.set(old + step * (i - 1), now + step * (j - 1));
                row = paired[i - 1][j - 1] + IN_A_ROW > best[i - 1][j - 1];
                i--;
                j--;
            } else if (best[i][j] == best[i - 1][j] - skipped) {
                i--;
            } else {
                j--;
            }
        }
    }
}
