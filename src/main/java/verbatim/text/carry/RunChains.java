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
    static final double LS = Double.parseDouble(System.getProperty("ls", "0.3"));
    static final double LC = Double.parseDouble(System.getProperty("lc", "8"));
    static final double LR = Double.parseDouble(System.getProperty("lr", "0.8"));

    private void localFilter() {
        int n = map.before().size(), m = map.after().size();
        ChainScores f = new ChainScores(pieces, n, m, LS, 1e9, LC);
        RunPieces mir = pieces.mirrored(n, m);
        ChainScores b = new ChainScores(mir, n, m, LS, 1e9, LC);
        double[] sup = new double[pieces.size()];
        for (int p = 0; p < sup.length; p++) sup[p] = f.of(p);
        for (int r = 0; r < sup.length; r++) sup[mir.origin[r]] += b.of(r) - pieces.weight(mir.origin[r]);
        double[] bb = new double[n], ba = new double[m];
        for (int p = 0; p < sup.length; p++) for (int k = 0; k < pieces.length(p); k++) {
            bb[pieces.old(p) + k] = Math.max(bb[pieces.old(p) + k], sup[p]);
            ba[pieces.now(p) + k] = Math.max(ba[pieces.now(p) + k], sup[p]);
        }
        pieces.keep(p -> {
            for (int k = 0; k < pieces.length(p); k++) {
                if (Math.max(bb[pieces.old(p) + k], ba[pieces.now(p) + k]) * LR > sup[p]) return false;
            }
            return true;
        });
    }


    RunChains(WordMap map) {
        this.map = map;
        this.pieces = RunPieces.of(map.before(), map.after(), map.rarity());
    }

    /** Finds the chains and enters their words. */
    void join() {
        boolean more = true;
        RunPieces all = pieces.copy();
        localFilter();
        for (int round = 0; more && round < ROUNDS; round++) {
            more = enter(new ChainScores(pieces, map.before().size(), map.after().size(), SKIPPED, FAR, Double.POSITIVE_INFINITY));
            if (round == 0) pieces = all;
            pieces.keep(this::free);
        }
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
