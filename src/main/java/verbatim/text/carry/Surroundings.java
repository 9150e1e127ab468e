package verbatim.text.carry;

import java.util.Arrays;

/**
 * How well the surroundings of a shared piece agree in both texts, close by and on both sides. Where a word has several
 * pieces, as words do that stand in several places, those with much poorer surroundings are left for later, or a weighty chain
 * would take them from a light one that they belong to.
 */
final class Surroundings {

    private static final double SKIPPED = 0.3;

    /** The surroundings on one side never count more. */
    private static final double MOST = 8;

    /** A piece stays beside another one that is worth more, if it is worth at least this part of it. */
    private static final double PART = 0.75;

    private final WordMap map;
    private final RunPieces pieces;
    private final double[] worth;

    private Surroundings(WordMap map, RunPieces pieces) {
        this.map = map;
        this.pieces = pieces;
        this.worth = new double[pieces.size()];
    }

    /** Weighs the surroundings of the pieces. */
    static Surroundings of(WordMap map, RunPieces pieces) {
        Surroundings surroundings = new Surroundings(map, pieces);
        surroundings.weigh();
        return surroundings;
    }

    private void weigh() {
        RunPieces mirrored = pieces.mirrored(map.before().size(), map.after().size());
        ChainScores left = scores(pieces);
        ChainScores right = scores(mirrored);
        for (int piece = 0; piece < worth.length; piece++) {
            worth[piece] += left.of(piece) - pieces.weight(piece);
            worth[mirrored.origin(piece)] += right.of(piece);
        }
    }

    private ChainScores scores(RunPieces each) {
        return new ChainScores(each, map.before().size(), map.after().size(), SKIPPED, Double.POSITIVE_INFINITY, MOST);
    }

    /** The pieces without those that have another one with better surroundings, for one of their words in either text. */
    RunPieces best() {
        double[] old = new double[map.before().size()];
        double[] now = new double[map.after().size()];
        for (int piece = 0; piece < worth.length; piece++) {
            for (int i = 0; i < pieces.length(piece); i++) {
                old[pieces.old(piece) + i] = Math.max(old[pieces.old(piece) + i], worth[piece]);
                now[pieces.now(piece) + i] = Math.max(now[pieces.now(piece) + i], worth[piece]);
            }
        }
        return pieces.only(piece -> worth[piece] >= PART * Math.max(
                Arrays.stream(old, pieces.old(piece), pieces.oldEnd(piece)).max().orElse(0),
                Arrays.stream(now, pieces.now(piece), pieces.nowEnd(piece)).max().orElse(0)));
    }
}
