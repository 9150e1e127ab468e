package verbatim.text.carry;

import java.util.Arrays;

/**
 * For each piece the weight of the best chain of pieces that ends with it, all in the same order in both texts. What stands
 * between two of them costs by the word, up to a limit.
 */
final class ChainScores {

    /** What it costs that anything at all stands between. */
    private static final double OPEN = 0.5;

    private final RunPieces pieces;
    private final double skipped;
    private final double far;
    private final double most;
    private final double[] scores;
    private final int[] previous;

    /**
     * Weighs the chains.
     *
     * @param olds how many words the old text has
     * @param nows how many words the new text has
     * @param skipped what each word costs that stands between two pieces, in either text
     * @param far what stands between never costs more
     * @param most what stands before a piece is never worth more to it
     */
    ChainScores(RunPieces pieces, int olds, int nows, double skipped, double far, double most) {
        this.pieces = pieces;
        this.skipped = skipped;
        this.far = far;
        this.most = most;
        this.scores = new double[pieces.size()];
        this.previous = new int[pieces.size()];
        weigh(olds, nows);
    }

    private void weigh(int olds, int nows) {
        int[] endingAt = new int[olds + 1];
        int[] nextEnding = new int[pieces.size()];
        Arrays.fill(endingAt, -1);
        BestUpTo close = new BestUpTo(nows);
        BestUpTo anywhere = new BestUpTo(nows);
        int passed = 0;
        for (int piece = 0; piece < pieces.size(); piece++) {
            for (; passed <= pieces.old(piece); passed++) {
                for (int ended = endingAt[passed]; ended >= 0; ended = nextEnding[ended]) {
                    int end = pieces.nowEnd(ended);
                    close.add(end, scores[ended] + skipped * (passed + end), ended);
                    anywhere.add(end, scores[ended], ended);
                }
            }
            int adjacent = endingAt[pieces.old(piece)];
            while (adjacent >= 0 && pieces.nowEnd(adjacent) != pieces.now(piece)) {
                adjacent = nextEnding[adjacent];
            }
            weigh(piece, adjacent, close.upTo(pieces.now(piece)), anywhere.upTo(pieces.now(piece)));
            nextEnding[piece] = endingAt[pieces.oldEnd(piece)];
            endingAt[pieces.oldEnd(piece)] = piece;
        }
    }

    private void weigh(int piece, int adjacent, int close, int anywhere) {
        double best = 0;
        int before = -1;
        if (adjacent >= 0) {
            best = scores[adjacent];
            before = adjacent;
        }
        if (close >= 0 && scores[close] - OPEN - skipped * between(close, piece) > best) {
            best = scores[close] - OPEN - skipped * between(close, piece);
            before = close;
        }
        if (anywhere >= 0 && scores[anywhere] - far > best) {
            best = scores[anywhere] - far;
            before = anywhere;
        }
        previous[piece] = before;
        scores[piece] = pieces.weight(piece) + Math.min(most, best);
    }

    private int between(int first, int second) {
        return pieces.old(second) - pieces.oldEnd(first) + pieces.now(second) - pieces.nowEnd(first);
    }

    /** What the best chain weighs that ends with the piece. */
    double of(int piece) {
        return scores[piece];
    }

    /** The piece before it in that chain; -1 where it is the first. */
    int previous(int piece) {
        return previous[piece];
    }
}
