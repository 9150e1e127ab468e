package verbatim.text.carry;

/** How much it says of two places that they share a word: one for a word that each text has once, little for "the". */
final class Rarity {

    private static final double LEAST = 0.15;

    private final double[] weights;

    private Rarity(int words) {
        weights = new double[words];
    }

    /** Counts the words of both texts. */
    static Rarity of(NumberedWords before, NumberedWords after, int words) {
        Rarity rarity = new Rarity(words);
        int[] counts = new int[words];
        for (int i = 0; i < before.size(); i++) {
            counts[before.number(i)]++;
        }
        for (int i = 0; i < after.size(); i++) {
            counts[after.number(i)]++;
        }
        double most = Math.log(Math.max(4, before.size() + after.size()) / 2.0);
        for (int word = 0; word < words; word++) {
            int count = Math.max(2, counts[word]);
            rarity.weights[word] = Math.max(LEAST, 1 - Math.log(count / 2.0) / most);
        }
        return rarity;
    }

    /** The weight of the word with that number, more than 0 and at most 1. */
    double of(int word) {
        return weights[word];
    }
}
