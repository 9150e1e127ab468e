package verbatim.text.wording.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/**
 * A source read once, for any number of quotes: its words, each distinct one with a number and how often it occurs.
 * Immutable, and safe for use by several threads.
 */
@NamedInterface("wording")
public final class SourceWords {

    /** Spreads the hashes of short words, which differ in their last bits alone (Fibonacci hashing). */
    private static final int SPREAD = 0x9E3779B9;
    /** What a distinct word takes beside its slots: a reference, a count, and its part of letters that other sources share. */
    private static final int A_WORD = 30;

    private final String language;
    private final CutWords words;
    private final int[] numbers;
    private final String[] distinct;
    private final int[] frequencies;

    /** The numbers of the distinct words by the hashes of the words: open addressing, one more than the number, 0 for none. */
    private final int[] slots;

    private SourceWords(String language, CutWords read) {
        this.language = language;
        this.numbers = new int[read.size()];
        Map<String, Integer> vocabulary = new HashMap<>();
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            String word = read.normal(i);
            Integer known = vocabulary.get(word);
            if (known == null) {
                known = forms.size();
                // Hundreds of sources are kept, and most of their words are the same.
                forms.add(word.intern());
                vocabulary.put(word, known);
            }
            numbers[i] = known;
        }
        this.distinct = forms.toArray(String[]::new);
        this.slots = slots(distinct);
        this.words = read.numbered(distinct, numbers);
        this.frequencies = new int[distinct.length];
        for (int number : numbers) {
            frequencies[number]++;
        }
    }

    private static int[] slots(String[] distinct) {
        int[] slots = new int[Integer.highestOneBit(Math.max(8, distinct.length + distinct.length / 2)) * 2];
        for (int number = 0; number < distinct.length; number++) {
            int slot = distinct[number].hashCode() * SPREAD >>> 8 & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number + 1;
        }
        return slots;
    }

    /**
     * Reads a source, in time linear in its length.
     *
     * @param text any text, left untouched; all offsets count its UTF-16 units
     * @param language ISO 639-1
     */
    public static SourceWords of(String text, String language) {
        return new SourceWords(language, WordCutter.read(text, language));
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

    /** About how many bytes of memory it takes, its text included. */
    public long bytes() {
        return words.bytes() + (long) distinct.length * A_WORD + (long) slots.length * Integer.BYTES;
    }

    /** The words with what stands around them. */
    public CutWords words() {
        return words;
    }

    /** The number of the distinct word at each place; not to be changed. */
    public int[] numbers() {
        return numbers;
    }

    /** The number of the distinct word at a place. */
    public int number(int place) {
        return numbers[place];
    }

    /** The number of a distinct word in its normal form, or -1. */
    public int numberOf(String normal) {
        int slot = normal.hashCode() * SPREAD >>> 8 & slots.length - 1;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (distinct[number].equals(normal)) {
                return number;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    /** The normal form of a distinct word. */
    public String normal(int number) {
        return distinct[number];
    }

    /** How many distinct words it has. */
    public int distinct() {
        return frequencies.length;
    }

    /** What a word tells, in bits: the negative logarithm of its share of the text; one that never occurs tells most. */
    public double bits(int number) {
        double frequency = number < 0 ? 0.5 : frequencies[number];
        return Math.log((numbers.length + 1.0) / frequency) / Math.log(2);
    }
}
