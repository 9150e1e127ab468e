package verbatim.text.carry;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The runs that two texts share, cut into pieces of a few words, in the order of the old text. */
final class RunPieces {

    /** So that a chain may leave a run in its midst. */
    private static final int PIECE = 4;

    private int[] olds;
    private int[] nows;
    private int[] lengths;
    private double[] weights;
    private int[] origins;
    private int size;

    private RunPieces() {
        olds = new int[64];
        nows = new int[64];
        lengths = new int[64];
        weights = new double[0];
        origins = new int[0];
    }

    /** Some of the pieces, in that order. */
    private RunPieces(int[] origins, RunPieces all) {
        this.origins = origins;
        size = origins.length;
        olds = inOrder(all.olds, origins);
        nows = inOrder(all.nows, origins);
        lengths = inOrder(all.lengths, origins);
        weights = Arrays.stream(origins).mapToDouble(piece -> all.weights[piece]).toArray();
    }

    /** Those of the two texts. */
    static RunPieces of(NumberedWords before, NumberedWords after, Rarity rarity) {
        RunPieces found = new RunPieces();
        SharedRuns.find(before, after, found::cut);
        return found.ordered(before, rarity);
    }

    /** What of them has no place in the map yet. */
    RunPieces free(WordMap map) {
        RunPieces free = new RunPieces();
        for (int piece = 0; piece < size; piece++) {
            int length = 0;
            for (int i = 0; i <= lengths[piece]; i++) {
                if (i < lengths[piece] && map.free(olds[piece] + i, nows[piece] + i)) {
                    length++;
                } else if (length > 0) {
                    free.add(olds[piece] + i - length, nows[piece] + i - length, length);
                    length = 0;
                }
            }
        }
        return free.ordered(map.before(), map.rarity());
    }

    private RunPieces ordered(NumberedWords before, Rarity rarity) {
        weights = new double[size];
        for (int piece = 0; piece < size; piece++) {
            for (int old = olds[piece]; old < oldEnd(piece); old++) {
                weights[piece] += rarity.of(before.number(old));
            }
        }
        return new RunPieces(orderBy(piece -> olds[piece], before.size()), this);
    }

    private void cut(int old, int now, int length) {
        for (int from = 0; from < length; from += PIECE) {
            add(old + from, now + from, Math.min(PIECE, length - from));
        }
    }

    private void add(int old, int now, int length) {
        if (size == olds.length) {
            olds = Arrays.copyOf(olds, size * 2);
            nows = Arrays.copyOf(nows, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        olds[size] = old;
        nows[size] = now;
        lengths[size++] = length;
    }

    /** The pieces by where they begin, as that says; those that begin together stay as they were. */
    private int[] orderBy(IntUnaryOperator start, int words) {
        int[] counts = new int[words + 1];
        for (int piece = 0; piece < size; piece++) {
            counts[start.applyAsInt(piece) + 1]++;
        }
        for (int word = 0; word < words; word++) {
            counts[word + 1] += counts[word];
        }
        int[] order = new int[size];
        for (int piece = 0; piece < size; piece++) {
            order[counts[start.applyAsInt(piece)]++] = piece;
        }
        return order;
    }

    private static int[] inOrder(int[] values, int[] order) {
        return Arrays.stream(order).map(piece -> values[piece]).toArray();
    }

    /** Those of them that are kept. */
    RunPieces only(IntPredicate kept) {
        return new RunPieces(IntStream.range(0, size).filter(kept).toArray(), this);
    }

    /** The same, read from the ends of the texts: where each begins is counted backwards, and so they are ordered. */
    RunPieces mirrored(int oldWords, int nowWords) {
        RunPieces mirrored = new RunPieces(orderBy(piece -> oldWords - oldEnd(piece), oldWords), this);
        for (int piece = 0; piece < size; piece++) {
            mirrored.olds[piece] = oldWords - mirrored.oldEnd(piece);
            mirrored.nows[piece] = nowWords - mirrored.nowEnd(piece);
        }
        return mirrored;
    }

    /** What the piece was called in the pieces that these were made of. */
    int origin(int piece) {
        return origins[piece];
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
