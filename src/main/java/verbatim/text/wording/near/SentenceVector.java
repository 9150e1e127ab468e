package verbatim.text.wording.near;

import org.springframework.modulith.NamedInterface;

/**
 * What a sentence means, as a direction: a byte a dimension, so that those of many sources fit into memory. Rounded like
 * this, the likeness of two of them changes in the third digit.
 */
@NamedInterface("wording")
public final class SentenceVector {

    private static final int STEPS = 127;

    private final byte[] values;
    /** What one step of a value is worth. */
    private final float step;

    private SentenceVector(byte[] values, float step) {
        this.values = values;
        this.step = step;
    }

    /** Rounds a direction of any length but zero to one of length 1. */
    public static SentenceVector of(float[] direction) {
        double length = 0;
        float most = 0;
        for (float value : direction) {
            length += (double) value * value;
            most = Math.max(most, Math.abs(value));
        }
        byte[] values = new byte[direction.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) Math.round(most == 0 ? 0 : direction[i] / most * STEPS);
        }
        return new SentenceVector(values, most == 0 ? 0 : (float) (most / STEPS / Math.sqrt(length)));
    }

    /** How many numbers it has. */
    public int dimensions() {
        return values.length;
    }

    /** The number of a dimension, of a direction of length 1. */
    public double value(int dimension) {
        return values[dimension] * (double) step;
    }

    /** How alike two meanings are: the cosine, from -1 to 1. */
    public double likeness(SentenceVector other) {
        int sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * other.values[i];
        }
        return (double) sum * step * other.step;
    }
}
