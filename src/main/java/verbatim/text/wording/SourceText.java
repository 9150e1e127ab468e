package verbatim.text.wording;

import java.util.HashMap;
import java.util.Map;

/**
 * A source read once, for any number of quotes: its words, each distinct one with a number and how often it occurs.
 * Immutable, and safe for use by several threads.
 */
public final class SourceText {

    private final String language;
    private final Words words;
    private final int[] numbers;
    private final Map<String, Integer> vocabulary;
    private final int[] frequencies;

    private SourceText(String language, Words words) {
        this.language = language;
        this.words = words;
        this.numbers = new int[words.size()];
        this.vocabulary = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            String word = words.normal(i);
            Integer known = vocabulary.get(word);
            if (known == null) {
                known = vocabulary.size();
                vocabulary.put(word, known);
            }
            numbers[i] = known;
        }
        this.frequencies = new int[vocabulary.size()];
        for (int number : numbers) {
            frequencies[number]++;
        }
    }

    /**
     * Reads a source, in time linear in its length.
     *
     * @param text any text, left untouched; all offsets count its UTF-16 units
     * @param language ISO 639-1
     */
    public static SourceText of(String text, String language) {
        return new SourceText(language, WordReader.read(text, language));
    }

    /** The text as it was given. */
    public String text() {
        return words.text();
    }

    /** Its language, as given. */
    public String language() {
        return language;
    }

    /** How many words it has. */
    public int size() {
        return numbers.length;
    }

    Words words() {
        return words;
    }

    /** The number of the distinct word at a place. */
    int number(int place) {
        return numbers[place];
    }

    /** The number of a distinct word in its normal form, or -1. */
    int numberOf(String normal) {
        return vocabulary.getOrDefault(normal, -1);
    }

    /** How many distinct words it has. */
    int distinct() {
        return frequencies.length;
    }

    /** What a word tells, in bits: the negative logarithm of its share of the text; one that never occurs tells most. */
    double bits(int number) {
        double frequency = number < 0 ? 0.5 : frequencies[number];
        return Math.log((numbers.length + 1.0) / frequency) / Math.log(2);
    }
}
