package verbatim.text.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A quote as printed, read once by a house style, to be compared with any number of sources. Immutable, and safe for use
 * by several threads.
 */
public final class PrintedQuote {

    private final Rulebook rules;
    private final Words words;
    private final int[] symbols;
    private final int[] classes;
    /** By symbol. */
    private final List<String> distinct = new ArrayList<>();
    /** By symbol. */
    private final List<List<String>> others = new ArrayList<>();
    /** By place. */
    private final List<List<String>> shortForms = new ArrayList<>();
    private final boolean[] numbers;
    private final QuoteAutomaton automaton;

    PrintedQuote(String quote, Rulebook rules) {
        this.rules = rules;
        this.words = WordReader.read(quote, rules.style().language());
        int size = words.size();
        this.symbols = new int[size];
        this.classes = new int[size];
        this.numbers = new boolean[size];
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> groups = new HashMap<>();
        for (int i = 0; i < size; i++) {
            String word = words.normal(i);
            Integer known = seen.putIfAbsent(word, distinct.size());
            symbols[i] = known == null ? distinct.size() : known;
            if (known == null) {
                distinct.add(word);
                others.add(rules.spellings().others(word));
            }
            classes[i] = groups.computeIfAbsent(rules.spellings().canonical(word), c -> groups.size());
            numbers[i] = rules.numbers().number(word);
            shortForms.add(i + 1 < size ? rules.contractions().shortForms(word, words.normal(i + 1)) : List.of());
        }
        this.automaton = new QuoteAutomaton(symbols, distinct.size());
    }

    /** Compares it with the best passage of a source. */
    public Comparison compare(SourceText source) {
        if (words.size() == 0 || source.size() == 0) {
            return Comparison.notFound(0);
        }
        QuoteWords quote = new QuoteWords(this, source);
        FreeWords free = new FreeWords(rules, source);
        Alignment alignment = new QuoteAlignment(quote, source, free).find(List.of());
        return PassageReading.of(quote, source, rules, free, alignment).comparison();
    }

    /**
     * The passages of a source that it may come from, best first: {@link #compare} finds the first, and each further one is
     * found in what the others leave.
     *
     * @param most how many at most
     */
    public List<Comparison> passages(SourceText source, int most) {
        List<Comparison> found = new ArrayList<>();
        if (words.size() == 0 || source.size() == 0) {
            return found;
        }
        QuoteWords quote = new QuoteWords(this, source);
        FreeWords free = new FreeWords(rules, source);
        QuoteAlignment alignment = new QuoteAlignment(quote, source, free);
        List<PlaceRange> excluded = new ArrayList<>();
        while (found.size() < most) {
            PassageReading reading = PassageReading.of(quote, source, rules, free, alignment.find(excluded));
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

    Words words() {
        return words;
    }

    int size() {
        return symbols.length;
    }

    /** The distinct words, each at its symbol. */
    List<String> distinct() {
        return distinct;
    }

    /** The other spellings of a distinct word. */
    List<String> others(int symbol) {
        return others.get(symbol);
    }

    /** Which distinct word stands at a place. */
    int symbol(int place) {
        return symbols[place];
    }

    /** Which group of spellings of one word the word at a place belongs to. */
    int spellingClass(int place) {
        return classes[place];
    }

    /** The short forms that the words at a place and after it may be written as. */
    List<String> shortForms(int place) {
        return shortForms.get(place);
    }

    /** Whether the word at a place tells a number by itself, which may be written in many ways. */
    boolean number(int place) {
        return numbers[place];
    }

    QuoteAutomaton automaton() {
        return automaton;
    }
}
