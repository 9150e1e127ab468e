package verbatim.text.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares quotes with sources by one house style. Immutable, and safe for use by several threads; the same input ends
 * in the same result.
 */
public final class WordingComparison {

    private final Rulebook rules;

    /** Compiles a house style. */
    public WordingComparison(HouseStyle style) {
        this.rules = new Rulebook(style);
    }

    /** The style it compares by; its {@link HouseStyle#version()} is kept with evidence. */
    public HouseStyle style() {
        return rules.style();
    }

    /**
     * Compares a quote with the best passage of a source.
     *
     * @param quote as printed, with or without its quotation marks
     * @param source where it may stand
     */
    public Comparison compare(String quote, SourceText source) {
        QuoteWords words = words(quote, source);
        if (words.size() == 0 || source.size() == 0) {
            return Comparison.notFound(0);
        }
        FreeWords free = new FreeWords(rules, source);
        Alignment alignment = new QuoteAlignment(words, source, rules, free).find(List.of());
        return PassageReading.of(words, source, rules, free, alignment).comparison();
    }

    /**
     * The passages of a source that the quote may come from, best first: {@link #compare} finds the first, and each
     * further one is found in what the others leave.
     *
     * @param most how many at most
     */
    public List<Comparison> passages(String quote, SourceText source, int most) {
        QuoteWords words = words(quote, source);
        List<Comparison> found = new ArrayList<>();
        if (words.size() == 0 || source.size() == 0) {
            return found;
        }
        FreeWords free = new FreeWords(rules, source);
        QuoteAlignment alignment = new QuoteAlignment(words, source, rules, free);
        List<PlaceRange> excluded = new ArrayList<>();
        while (found.size() < most) {
            PassageReading reading = PassageReading.of(words, source, rules, free, alignment.find(excluded));
            Comparison comparison = reading.comparison();
            if (comparison.wording() == Wording.NOT_FOUND) {
                break;
            }
            found.add(comparison);
            excluded.addAll(reading.ranges());
            excluded.sort(Comparator.comparingInt(PlaceRange::from));
        }
        found.sort(Comparator.comparingDouble(Comparison::likeness).reversed().thenComparing(Comparison::wording));
        return List.copyOf(found);
    }

    private QuoteWords words(String quote, SourceText source) {
        return new QuoteWords(WordReader.read(quote, rules.style().language()), source, rules.spellings(),
                rules.contractions());
    }
}
