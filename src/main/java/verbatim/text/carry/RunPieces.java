package verbatim.text.carry;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The runs that two texts share, cut into pieces of a few words, in the order of the old text. */
final class RunPieces {

    /** So that a chain may leave a run in its midst. */
    private static final int PIECE = 4;

    private final Rarity rarity;
    private final NumberedWords before;
    private int[] olds = new int[64];
    private int[] nows = new int[64];
    private int[] lengths = new int[64];
    private double[] weights = {};
    private int size;

    private RunPieces(NumberedWords before, Rarity rarity) {
        this.before = before;
        this.rarity = rarity;
    }

    /** Those of the two texts. */
    static RunPieces of(NumberedWords before, NumberedWords after, Rarity rarity) {
        RunPieces pieces = new RunPieces(before, rarity);
        SharedRuns.find(before, after, pieces::cut);
        pieces.order();
        return pieces;
    }

    private void cut(int old, int now, int length) {
        for (int from = 0; from < length; from += PIECE) {
            if (size == olds.length) {
                olds = Arrays.copyOf(olds, size * 2);
                nows = Arrays.copyOf(nows, size * 2);
                lengths = Arrays.copyOf(lengths, size * 2);
            }
            olds[size] = old + from;
            nows[size] = now + from;
            lengths[size++] = Math.min(PIECE, length - from);
        }
    }

    /** Orders them by where they begin in the old text; those that begin together stay as they were found. */
    private void order() {
        int[] counts = new int[before.size() + 1];
        for (int piece = 0; piece < size; piece++) {
            counts[olds[piece] + 1]++;
        }
        for (int old = 0; old < before.size(); old++) {
            counts[old + 1] += counts[old];
        }
        int[] order = new int[size];
        for (int piece = 0; piece < size; piece++) {
            order[counts[olds[piece]]++] = piece;
        }
        olds = inOrder(olds, order);
        nows = inOrder(nows, order);
        lengths = inOrder(lengths, order);
        weights = new double[size];
        for (int piece = 0; piece < size; piece++) {
            for (int old = olds[piece]; old < oldEnd(piece); old++) {
                weights[piece] += rarity.of(before.number(old));
            }
        }
    }

    private static int[] inOrder(int[] values, int[] order) {
        return Arrays.stream(order).map(piece -> values[piece]).toArray();
    }

    /** The same, read from the ends of the texts; each is what it was, counted from the end. */
    RunPieces mirrored(int oldWords, int nowWords) {
        RunPieces mirrored = new RunPieces(before, rarity);
        mirrored.size = size;
        mirrored.olds = new int[size];
        mirrored.nows = new int[size];
        mirrored.lengths = new int[size];
        mirrored.weights = new double[size];
        Integer[] order = new Integer[size];
        Arrays.setAll(order, piece -> piece);
        Arrays.sort(order, java.util.Comparator.comparingInt((Integer piece) -> -oldEnd(piece)));
        for (int rank = 0; rank < size; rank++) {
            int piece = order[rank];
            mirrored.olds[rank] = oldWords - oldEnd(piece);
            mirrored.nows[rank] = nowWords - nowEnd(piece);
            mirrored.lengths[rank] = lengths[piece];
            mirrored.weights[rank] = weights[piece];
        }
        mirrored.origin = order;
        return mirrored;
    }
    Integer[] origin;
    RunPieces copy() { RunPieces c = new RunPieces(before, rarity); c.size = size; c.olds = olds.clone(); c.nows = nows.clone(); c.lengths = lengths.clone(); c.weights = weights.clone(); return c; }

    /** Drops all others. */
    void keep(IntPredicate kept) {
        int left = 0;
        for (int piece = 0; piece < size; piece++) {
            if (kept.test(piece)) {
                olds[left] = olds[piece];
                nows[left] = nows[piece];
                lengths[left] = lengths[piece];
                weights[left++] = weights[piece];
            }
        }
        size = left;
    }

    int size() {
        return size;
    }

    /** Where the piece begins in the old text, in words. */
    int old(int piece) {
        return olds[piece];
    }

    /** Where the piece begins in the new text, in words. */
    int now(int piece) {
        return nows[piece];
    }

    int length(int piece) {
        return lengths[piece];
    }

    int oldEnd(int piece) {
        return olds[piece] + lengths[piece];
    }

    int nowEnd(int piece) {
        return nows[piece] + lengths[piece];
    }

    /** What its words weigh together. */
    double weight(int piece) {
        return weights[piece];
    }
}
