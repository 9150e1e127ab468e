package verbatim.text.wording.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import verbatim.text.wording.style.Equivalence;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.CutWords;

/**
 * The words of a printed quote with the forms in which a source may have them by a house style, read once for any number of
 * sources. Immutable, and safe for use by several threads.
 */
public final class QuoteForms {

    private final Rulebook rules;
    private final CutWords words;
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
    private final Equivalence equivalence;

    /** Reads a quote, with or without its quotation marks. */
    public QuoteForms(String quote, Rulebook rules) {
        this.rules = rules;
        this.words = CutWords.of(quote, rules.style().language());
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
                others.add(rules.otherSpellings(word));
            }
            classes[i] = groups.computeIfAbsent(rules.spelling(word), c -> groups.size());
            numbers[i] = rules.number(word);
            shortForms.add(i + 1 < size ? rules.shortForms(word, words.normal(i + 1)) : List.of());
        }
        this.automaton = new QuoteAutomaton(symbols, distinct.size());
        this.equivalence = new Equivalence(rules);
    }

    /** The style that it was read by. */
    Rulebook rules() {
        return rules;
    }

    /** The quote's words. */
    CutWords words() {
        return words;
    }

    /** How many words it has. */
    public int size() {
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

    /** Tells whether words of the quote are the same as words of a source. */
    Equivalence equivalence() {
        return equivalence;
    }
}
