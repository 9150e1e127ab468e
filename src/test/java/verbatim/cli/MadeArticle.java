package verbatim.cli;

import java.util.List;
import java.util.Random;

/** An article made up to measure with: paragraphs of prose, and so many quotes among them. */
final class MadeArticle {

    /** No word of saying among them: the quotes are those that are asked for, and no reported speech beside them. */
    private static final List<String> VOCABULARY = List.of((
            "bridge river council winter harvest letter market minister school hospital budget worker station village barrel"
                    + " engine border window garden island morning evening reason question answer number figure street teacher"
                    + " doctor farmer driver painter singer lawyer banker farm field forest valley mountain water paper table"
                    + " closed open early late narrow wide heavy light quiet careful certain likely public private former recent"
                    + " opened closed watered measured carried followed counted repaired lowered expected delivered considered")
            .split(" "));

    private static final List<String> SPEAKERS = List.of(
            "Anna Lind", "Tom Berg", "Maria Santos", "John Okafor", "Ruth Keller", "Peter Novak", "Clara Weiss", "David Moreau");

    /** Words of a quote, about. */
    private static final int QUOTE = 14;

    private MadeArticle() {}

    /** One quote in so many has another in it. */
    private static final int NESTED = 4;

    /**
     * Makes a text. The same figures make the same text.
     *
     * @param words about how many
     * @param quotes how many, spread evenly; each a direct quote with its speaker
     */
    static String text(int words, int quotes, long seed) {
        return text(words, quotes, seed, false);
    }

    /** The same with a quote in every fourth one, so that of all quotes one in five lies over another. */
    static String nested(int words, int passages, long seed) {
        return text(words, passages * NESTED / (NESTED + 1), seed, true);
    }

    private static String text(int words, int quotes, long seed, boolean nested) {
        var random = new Random(seed);
        var text = new StringBuilder();
        int between = Math.max(0, words / Math.max(1, quotes) - QUOTE - 4);
        for (int quote = 0; quote < quotes; quote++) {
            int left = between;
            while (left > 0) {
                int length = Math.min(left, 40 + random.nextInt(40));
                sentences(text, length, random);
                text.append('\n').append('\n');
                left -= length;
            }
            text.append('“');
            sentence(text, QUOTE, random);
            text.setLength(text.length() - 1);
            if (nested && quote % NESTED == 0) {
                text.append(" and called it ‘");
                sentence(text, QUOTE / 2, random);
                text.setLength(text.length() - 1);
                text.append("’ in public");
            }
            text.append(",” said ").append(SPEAKERS.get(random.nextInt(SPEAKERS.size()))).append(".\n\n");
        }
        return text.toString();
    }

    private static void sentences(StringBuilder text, int words, Random random) {
        for (int left = words; left > 0; ) {
            int length = Math.min(left, 8 + random.nextInt(12));
            sentence(text, length, random);
            text.append(' ');
            left -= length;
        }
    }

    private static void sentence(StringBuilder text, int words, Random random) {
        text.append(random.nextBoolean() ? "The" : "A");
        for (int word = 1; word < words; word++) {
            text.append(' ').append(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
        }
        text.append('.');
    }
}
