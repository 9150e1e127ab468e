package verbatim.article;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * A number for each sentence of a text, by its letters and digits alone, to tell whether another text has most of the same
 * sentences. Of a text of many sentences those with the smallest numbers stand for all: another text that has the same
 * sentences has the same smallest numbers (the bottom-k sketch of Broder, On the Resemblance and Containment of Documents,
 * 1997).
 */
final class SentencePrints {

    /** Version of the rules by which the numbers are made: those of two versions cannot be compared. */
    static final int RULES = 1;

    /** So many numbers are kept of a text. */
    static final int MOST = 200;

    /** Shorter ones say the same in many articles: "She declined to comment." */
    private static final int SHORTEST = 5;

    /** The same in units, for scripts without blanks between words. */
    private static final int SHORTEST_UNITS = 25;

    private static final Pattern SENTENCE_END = Pattern.compile("\\n|(?<=[.!?…])[\\p{P}\\p{S}]*\\s+|(?<=[。！？])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** An odd number without a pattern in its bits (2^64 divided by the golden ratio), to tell the order of the words. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private SentencePrints() {}

    /** The numbers, ascending and each once. */
    static long[] of(String text) {
        return SENTENCE_END.splitAsStream(text)
                .map(sentence -> BETWEEN_WORDS.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll(" ").strip())
                .filter(SentencePrints::isLong)
                .mapToLong(sentence -> number(sentence.split(" ", -1)))
                .sorted()
                .distinct()
                .limit(MOST)
                .toArray();
    }

    private static boolean isLong(String sentence) {
        return sentence.length() >= SHORTEST_UNITS || sentence.split(" ", SHORTEST).length >= SHORTEST;
    }

    private static long number(String[] words) {
        long number = 0;
        for (var word : words) {
            number = (number + word.hashCode()) * SPREAD;
            number ^= number >>> 32;
        }
        return number;
    }

    /** As the database takes them. */
    static Long[] boxed(long[] numbers) {
        return LongStream.of(numbers).boxed().toArray(Long[]::new);
    }
}
