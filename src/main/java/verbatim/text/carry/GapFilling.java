package verbatim.text.carry;

import java.util.List;
import verbatim.text.Span;

/**
 * Looks for the words that belong together between those that have a place already: word by word in a gap, and along the
 * edge of what was moved.
 */
final class GapFilling {

    /** A gap with more pairs of words is only read from its edges. */
    private static final int MOST_PAIRS = 90_000;

    /** What is joined into one word, or cut, is never longer. */
    private static final int MOST_JOINED = 8;

    /** So many words are read at an edge at a time. */
    private static final int STEP = 40;

    /** What a word that has no partner costs at an edge. */
    private static final double SKIPPED = 0.35;

    /** What words in a row are worth beside what each is. */
    private static final double IN_A_ROW = 0.5;

    private final WordMap map;
    private final Rarity rarity;
    private final int olds;
    private final int nows;

    GapFilling(WordMap map, Rarity rarity) {
        this.map = map;
        this.rarity = rarity;
        this.olds = map.before().size();
        this.nows = map.after().size();
    }

    /** What is done with a gap. */
    private interface Filling {

        /** The words {@code from} to {@code to} (exclusive) of the old text have no place. */
        void fill(int from, int to);
    }

    /** Fills every gap. */
    void fill() {
        eachGap(this::fill);
        eachGap(this::joinedOtherwise);
    }

    private void eachGap(Filling filling) {
        for (int from = 0; from < olds;) {
            int to = from;
            while (to < olds && map.there(to) < 0) {
                to++;
            }
            if (to > from) {
                filling.fill(from, to);
            }
            from = to + 1;
        }
    }

    /** The same letters, cut into words another way: "e-mail" and "email". */
    private void joinedOtherwise(int from, int to) {
        int left = from == 0 ? 0 : map.there(from - 1) + 1;
        int right = to == olds ? nows : map.there(to);
        if (to - from > MOST_JOINED || right - left < 1 || right - left > MOST_JOINED) {
            return;
        }
        for (int now = left; now < right; now++) {
            if (map.back(now) >= 0) {
                return;
            }
        }
        if (letters(map.before(), from, to).equals(letters(map.after(), left, right))) {
            for (int i = 0; i < Math.max(to - from, right - left); i++) {
                map.set(Math.min(from + i, to - 1), Math.min(left + i, right - 1));
            }
        }
    }

    private static String letters(NumberedWords words, int from, int to) {
        return Letters.of(words.text(), List.of(new Span(words.start(from), words.end(to - 1))));
    }

    private void fill(int from, int to) {
        int left = from == 0 ? 0 : map.there(from - 1) + 1;
        int right = to == olds ? nows : map.there(to);
        int leftEnd = left;
        while (leftEnd < nows && map.back(leftEnd) < 0) {
            leftEnd++;
        }
        if (left <= right && leftEnd >= right) {
            between(from, to, left, right);
            return;
        }
        int read = edge(from, to, left, leftEnd, 1);
        int rightStart = right;
        while (rightStart > 0 && map.back(rightStart - 1) < 0) {
            rightStart--;
        }
        edge(to - 1, from + read - 1, right - 1, rightStart - 1, -1);
    }

    private void between(int oldFrom, int oldTo, int nowFrom, int nowTo) {
        int from = oldFrom;
        int to = oldTo;
        int left = nowFrom;
        int right = nowTo;
        while (from < to && left < right && map.same(from, left)) {
            map.set(from++, left++);
        }
        while (from < to && left < right && map.same(to - 1, right - 1)) {
            map.set(--to, --right);
        }
        if ((long) (to - from) * (right - left) > MOST_PAIRS) {
            int read = edge(from, to, left, right, 1);
            int leftRead = left;
            while (leftRead < right && map.back(leftRead) >= 0) {
                leftRead++;
            }
            edge(to - 1, from + read - 1, right - 1, leftRead - 1, -1);
        } else if (from < to && left < right) {
            new BestPairs(from, to - from, left, right - left, 1, 0).enter();
        }
    }

    /**
     * Goes on from an edge, forwards (1) or backwards (-1), as far as the words are mostly the same.
     *
     * @return how many words of the old text were read
     */
    private int edge(int oldFrom, int oldEnd, int nowFrom, int nowEnd, int step) {
        int old = oldFrom;
        int now = nowFrom;
        while (true) {
            while (old != oldEnd && now != nowEnd && map.same(old, now)) {
                map.set(old, now);
                old += step;
                now += step;
            }
            int oldsLeft = Math.min(STEP, (oldEnd - old) * step);
            int nowsLeft = Math.min(STEP, (nowEnd - now) * step);
            if (oldsLeft <= 0 || nowsLeft <= 0) {
                return (old - oldFrom) * step;
            }
            int[] reached = new BestPairs(old, oldsLeft, now, nowsLeft, step, SKIPPED).enterFromEdge();
            if (reached[0] == 0) {
                return (old - oldFrom) * step;
            }
            old += step * reached[0];
            now += step * reached[1];
        }
    }

    /** The best pairs of two stretches of words, in the same order, read from one of their ends. */
    private final class BestPairs {

        private final int old;
        private final int olds;
        private final int now;
        private final int nows;
        private final int step;
        private final double skipped;

        /** The most that pairs up to here are worth; and where the last of them is the one of these two words. */
        private final double[][] best;
        private final double[][] paired;

        BestPairs(int old, int olds, int now, int nows, int step, double skipped) {
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
                    boolean same = i > 0 && j > 0 && map.same(old + step * (i - 1), now + step * (j - 1));
                    paired[i][j] = same ? worth(i, j) : i + j == 0 ? 0 : Double.NEGATIVE_INFINITY;
                    double without = Math.max(i > 0 ? best[i - 1][j] : Double.NEGATIVE_INFINITY, j > 0 ? best[i][j - 1] : Double.NEGATIVE_INFINITY);
                    best[i][j] = Math.max(paired[i][j], without - skipped);
                }
            }
        }

        private double worth(int i, int j) {
            double weight = rarity.of(map.before().number(old + step * (i - 1)));
            return weight + Math.max(best[i - 1][j - 1], paired[i - 1][j - 1] + IN_A_ROW);
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
}
