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

    private final WordMap map;
    private final int olds;
    private final int nows;

    GapFilling(WordMap map) {
        this.map = map;
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
            new BestPairs(map, from, to - from, left, right - left).enter();
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
            int[] reached = new BestPairs(map, old, oldsLeft, now, nowsLeft, step, SKIPPED).enterFromEdge();
            if (reached[0] == 0) {
                return (old - oldFrom) * step;
            }
            old += step * reached[0];
            now += step * reached[1];
        }
    }
}
