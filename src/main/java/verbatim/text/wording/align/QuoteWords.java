package verbatim.text.wording.align;

import java.util.Arrays;
import verbatim.text.wording.word.CutWords;
import verbatim.text.wording.word.SourceWords;

/**
 * A quote's words as a source has them: which of the source's words are the same, which only by another spelling, and
 * what each tells there.
 */
public final class QuoteWords {

    private static final double MOST_BITS = 12;
    /** Even the only word of a text tells something. */
    private static final double FEWEST_BITS = 1;

    private final QuoteForms forms;
    private final int[] exact;
    private final int[] alike;
    private final double[] bits;

    /** Looks the quote's words up in the source. */
    QuoteWords(QuoteForms forms, SourceWords source) {
        this.forms = forms;
        this.bits = new double[forms.size()];
        this.exact = new int[source.distinct()];
        this.alike = new int[source.distinct()];
        Arrays.fill(exact, -1);
        Arrays.fill(alike, -1);
        int distinct = forms.distinct().size();
        int[][] variants = new int[distinct][];
        double[] tells = new double[distinct];
        for (int symbol = 0; symbol < distinct; symbol++) {
            int number = source.numberOf(forms.distinct().get(symbol));
            variants[symbol] = forms.others(symbol).stream().mapToInt(source::numberOf).filter(other -> other >= 0).toArray();
            int[] known = variants[symbol];
            double best = source.bits(number < 0 && known.length > 0 ? known[known.length - 1] : number);
            tells[symbol] = Math.max(FEWEST_BITS, Math.min(best, MOST_BITS));
            if (number >= 0) {
                exact[number] = symbol;
            }
        }
        // Where one word is another spelling of two, it stands against the last of them.
        for (int i = 0; i < bits.length; i++) {
            for (int variant : variants[forms.symbol(i)]) {
                alike[variant] = forms.spellingClass(i);
            }
            bits[i] = tells[forms.symbol(i)];
        }
        // Where the source has a short form, the first word of the long one stands against it.
        for (int i = 0; i < bits.length; i++) {
            for (String shortForm : forms.shortForms(i)) {
                int number = source.numberOf(shortForm);
                if (number >= 0 && alike[number] < 0) {
                    alike[number] = forms.spellingClass(i);
                }
            }
        }
    }

    /** The quote's words. */
    public CutWords words() {
        return forms.words();
    }

    /** The quote as it was read. */
    QuoteForms forms() {
        return forms;
    }

    public int size() {
        return bits.length;
    }

    /** The number of distinct words. */
    int distinct() {
        return forms.distinct().size();
    }

    /** Which distinct word stands at a place of the forms. */
    int symbol(int place) {
        return forms.symbol(place);
    }

    /** Which distinct word of the quote one of the source's distinct words is, or -1. */
    int symbolOf(int number) {
        return exact[number];
    }

    /** The class of spellings of the quote's words that one of the source's distinct words is another spelling of, or -1. */
    int classOf(int number) {
        return alike[number];
    }

    /** Which class of spellings the word at a place of the quote belongs to. */
    int spellingClass(int place) {
        return forms.spellingClass(place);
    }

    /** {@link #symbolOf} for all of the source's distinct words; not to be changed. */
    int[] symbols() {
        return exact;
    }

    /** Whether the quote's word is the same as one of the source's distinct words. */
    boolean same(int place, int number) {
        return exact[number] == forms.symbol(place);
    }

    /** Whether it is that word in another spelling. */
    boolean alike(int place, int number) {
        return alike[number] == forms.spellingClass(place);
    }

    /** What all its words tell together. */
    public double bits() {
        return Arrays.stream(bits).sum();
    }

    /** What the word tells in the source, in bits, at most twelve: a misspelled word must not outweigh a sentence. */
    double bits(int place) {
        return bits[place];
    }
}
