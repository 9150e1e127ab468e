package verbatim.text.carry;

import java.util.Arrays;

/**
 * Joins the runs that two texts share into chains that go on in the same order in both, the weightiest first (as genomes
 * are aligned: Kent et al., Evolution's cauldron, 2003). What stands between two runs of a chain costs by the word, up to a
 * limit; a chain that would take words of a weightier one ends there. So each word keeps the place that its surroundings
 * have, and what was moved is a chain of its own.
 */
final class RunChains {

    /** Runs are joined in pieces, so that a chain may leave one in its midst. */
    private static final int PIECE = 4;
    private static final int LENGTH_BITS = 3;
    private static final int PLACE_BITS = 30;
    private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;

    /** What each word costs that stands between two runs, in either text. */
    private static final double SKIPPED = 0.05;

    /** What stands between never costs more. */
    private static final double FAR = 4;

    /** A chain that weighs less shows nothing. */
    private static final double LIGHTEST = 2.2;

    private static final int ROUNDS = 8;

    private final WordMap map;
    private final NumberedWords before;
    private final NumberedWords after;
    private final Rarity rarity;

    /** Old place, new place and length, in this order, so that they sort by it. */
    private long[] pieces = new long[64];
    private int count;

    private double[] scores = {};
    private int[] previous = {};

    RunChains(WordMap map, Rarity rarity) {
        this.map = map;
        this.before = map.before();
        this.after = map.after();
        this.rarity = rarity;
    }

    /** Finds the chains and enters their words. */
    void join() {
        SharedRuns.find(before, after, this::cut);
        Arrays.sort(pieces, 0, count);
        boolean more = true;
        for (int round = 0; more && round < ROUNDS; round++) {
            keepFree();
            score();
            more = enter();
        }
    }

    private void cut(int old, int now, int length) {
        for (int from = 0; from < length; from += PIECE) {
            if (count == pieces.length) {
                pieces = Arrays.copyOf(pieces, count * 2);
            }
            long size = Math.min(PIECE, length - from);
            pieces[count++] = ((long) (old + from) << PLACE_BITS | now + from) << LENGTH_BITS | size;
        }
    }

    private int old(int piece) {
        return (int) (pieces[piece] >>> PLACE_BITS + LENGTH_BITS);
    }

    private int now(int piece) {
        return (int) (pieces[piece] >>> LENGTH_BITS) & PLACE_MASK;
    }

    private int length(int piece) {
        return (int) pieces[piece] & (1 << LENGTH_BITS) - 1;
    }

    private int oldEnd(int piece) {
        return old(piece) + length(piece);
    }

    private int nowEnd(int piece) {
        return now(piece) + length(piece);
    }

    private double weight(int piece) {
        double weight = 0;
        for (int i = 0; i < length(piece); i++) {
            weight += rarity.of(before.number(old(piece) + i));
        }
        return weight;
    }

    private boolean free(int piece) {
        for (int i = 0; i < length(piece); i++) {
            if (!map.free(old(piece) + i, now(piece) + i)) {
                return false;
            }
        }
        return true;
    }

    private void keepFree() {
        int kept = 0;
        for (int piece = 0; piece < count; piece++) {
            if (free(piece)) {
                pieces[kept++] = pieces[piece];
            }
        }
        count = kept;
    }

    /** For each piece the weight of the best chain that ends with it. */
    private void score() {
        scores = new double[count];
        previous = new int[count];
        int[] endingAt = new int[before.size() + 1];
        int[] nextEnding = new int[count];
        Arrays.fill(endingAt, -1);
        BestUpTo near = new BestUpTo(after.size());
        BestUpTo far = new BestUpTo(after.size());
        int passed = 0;
        for (int piece = 0; piece < count; piece++) {
            int old = old(piece);
            int now = now(piece);
            for (; passed <= old; passed++) {
                for (int ended = endingAt[passed]; ended >= 0; ended = nextEnding[ended]) {
                    near.add(nowEnd(ended), scores[ended] + SKIPPED * (passed + nowEnd(ended)), ended);
                    far.add(nowEnd(ended), scores[ended], ended);
                }
            }
            int close = near.upTo(now);
            int distant = far.upTo(now);
            double joined = close < 0 ? 0 : scores[close] - SKIPPED * (old - oldEnd(close) + now - nowEnd(close));
            double apart = distant < 0 ? 0 : scores[distant] - FAR;
            previous[piece] = joined <= 0 && apart <= 0 ? -1 : joined >= apart ? close : distant;
            scores[piece] = weight(piece) + Math.max(0, Math.max(joined, apart));
            nextEnding[piece] = endingAt[oldEnd(piece)];
            endingAt[oldEnd(piece)] = piece;
        }
    }

    /** Enters the chains, the weightiest first; false where none was left. */
    private boolean enter() {
        long[] order = new long[count];
        for (int piece = 0; piece < count; piece++) {
            order[piece] = (long) Float.floatToIntBits((float) scores[piece]) << 32 | PLACE_MASK - piece;
        }
        Arrays.sort(order);
        boolean entered = false;
        for (int rank = count - 1; rank >= 0; rank--) {
            int last = PLACE_MASK - (int) (order[rank] & 0xFFFFFFFFL);
            int first = last;
            if (!free(last)) {
                continue;
            }
            while (previous[first] >= 0 && free(previous[first])) {
                first = previous[first];
            }
            if (scores[last] - scores[first] + weight(first) >= LIGHTEST) {
                for (int piece = last; piece >= 0 && piece != previous[first]; piece = previous[piece]) {
                    for (int i = 0; i < length(piece); i++) {
                        map.set(old(piece) + i, now(piece) + i);
                    }
                }
                entered = true;
            }
        }
        return entered;
    }
}
