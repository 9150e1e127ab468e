package verbatim.text.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A quote's words as a source has them: which of the source's words are the same, which only by another spelling, and
 * what each tells there.
 */
final class QuoteWords {

    private static final double MOST_BITS = 12;
    /** Even the only word of a text tells something. */
    private static final double FEWEST_BITS = 1;

    private final Words words;
    private final int[] symbols;
    private final int[] classes;
    private final int[] exact;
    private final int[] alike;
    private final double[] bits;
    private final int distinct;

    /** Looks the quote's words up in the source. */
    QuoteWords(Words words, SourceText source, Spellings spellings, Contractions contractions) {
        this.words = words;
        int size = words.size();
        this.symbols = new int[size];
        this.classes = new int[size];
        this.bits = new double[size];
        this.exact = new int[source.distinct()];
        this.alike = new int[source.distinct()];
        Arrays.fill(exact, -1);
        Arrays.fill(alike, -1);
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> groups = new HashMap<>();
        for (int i = 0; i < size; i++) {
            String word = words.normal(i);
            Integer known = seen.putIfAbsent(word, seen.size());
            symbols[i] = known == null ? seen.size() - 1 : known;
            int number = source.numberOf(word);
            classes[i] = groups.computeIfAbsent(spellings.canonical(word), c -> groups.size());
            double best = source.bits(number);
            if (number >= 0) {
                exact[number] = symbols[i];
            }
            for (String other : spellings.others(word)) {
                int variant = source.numberOf(other);
                if (variant >= 0) {
                    alike[variant] = classes[i];
                    best = number < 0 ? source.bits(variant) : best;
                }
            }
            bits[i] = Math.max(FEWEST_BITS, Math.min(best, MOST_BITS));
        }
        this.distinct = seen.size();
        // Where the source has a short form, the first word of the long one stands against it.
        for (int i = 0; i + 1 < size; i++) {
            for (String shortForm : contractions.shortForms(words.normal(i), words.normal(i + 1))) {
                int number = source.numberOf(shortForm);
                if (number >= 0 && alike[number] < 0) {
                    alike[number] = classes[i];
                }
            }
        }
    }

    /** The quote's words. */
    Words words() {
        return words;
    }

    int size() {
        return symbols.length;
    }

    /** The number of distinct words. */
    int distinct() {
        return distinct;
    }

    /** Which distinct word stands at a place of the quote. */
    int symbol(int place) {
        return symbols[place];
    }

    /** Which distinct word of the quote one of the source's distinct words is, or -1. */
    int symbolOf(int number) {
        return exact[number];
    }

    /** Whether the quote's word is the same as one of the source's distinct words. */
    boolean same(int place, int number) {
        return exact[number] == symbols[place];
    }

    /** Whether it is that word in another spelling. */
    boolean alike(int place, int number) {
        return alike[number] == classes[place];
    }

    /** What all its words tell together. */
    double bits() {
        return Arrays.stream(bits).sum();
    }

    /** What the word tells in the source, in bits, at most twelve: a misspelled word must not outweigh a sentence. */
    double bits(int place) {
        return bits[place];
    }
}
