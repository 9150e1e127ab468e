package verbatim.text.carry;

import java.util.Arrays;

/**
 * Joins the runs that two texts share into chains that go on in the same order in both, the weightiest first (as genomes
 * are aligned: Kent et al., Evolution's cauldron, 2003). A chain that would take words of a weightier one ends there. So
 * each word keeps the place that its surroundings have, and what was moved is a chain of its own.
 */
final class RunChains {

    private static final double SKIPPED = 0.05;
    private static final double FAR = 4;

    /** A chain that weighs less shows nothing. */
    private static final double LIGHTEST = 2.2;

    private static final int ROUNDS = 8;

    private final WordMap map;
    private RunPieces pieces;

    RunChains(WordMap map) {
        this.map = map;
        this.pieces = RunPieces.of(map.before(), map.after(), map.rarity());
    }

    /** Finds the chains and enters their words: first of the pieces that stand best where they stand, then of all. */
    void join() {
        RunPieces all = pieces;
        pieces = Surroundings.of(map, all).best();
        enter(scores());
        pieces = all.free(map);
        boolean more = true;
        for (int round = 0; more && round < ROUNDS; round++) {
            more = enter(scores());
            pieces = pieces.free(map);
        }
    }

    private ChainScores scores() {
        return new ChainScores(pieces, map.before().size(), map.after().size(), SKIPPED, FAR, Double.POSITIVE_INFINITY);
    }

    private boolean free(int piece) {
        for (int i = 0; i < pieces.length(piece); i++) {
            if (!map.free(pieces.old(piece) + i, pieces.now(piece) + i)) {
                return false;
            }
        }
        return true;
    }

    /** Enters the chains, the weightiest first; false where none was left. */
    private boolean enter(ChainScores scores) {
        boolean entered = false;
        for (int last : heaviestFirst(scores)) {
            if (free(last)) {
                int first = last;
                while (scores.previous(first) >= 0 && free(scores.previous(first))) {
                    first = scores.previous(first);
                }
                if (scores.of(last) - scores.of(first) + pieces.weight(first) >= LIGHTEST) {
                    for (int piece = last; piece >= 0 && piece != scores.previous(first); piece = scores.previous(piece)) {
                        enter(piece);
                    }
                    entered = true;
                }
            }
        }
        return entered;
    }

    private void enter(int piece) {
        for (int i = 0; i < pieces.length(piece); i++) {
            map.set(pieces.old(piece) + i, pieces.now(piece) + i);
        }
    }

    /** The pieces by what their chains weigh; of the same weight the first ones first. */
    private int[] heaviestFirst(ChainScores scores) {
        long[] order = new long[pieces.size()];
        for (int piece = 0; piece < order.length; piece++) {
            order[piece] = (long) Float.floatToIntBits((float) scores.of(piece)) << Integer.SIZE | Integer.MAX_VALUE - piece;
        }
        Arrays.sort(order);
        int[] heaviest = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            heaviest[order.length - 1 - rank] = Integer.MAX_VALUE - (int) order[rank];
        }
        return heaviest;
    }
}
