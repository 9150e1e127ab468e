package verbatim.text.wording.style;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether two runs of words are the same words written in two ways that the house style permits. */
public final class Equivalence {

    /**
     * A word as the house's rules read it.
     *
     * @param spelling the one that stands for all of its spellings
     * @param plain whether no other rule can read it in another way: it is no short form, and no part of a number or of a
     *     spelling in several words
     */
    private record Reading(String spelling, boolean plain) {}

    private final Rulebook rules;
    /** Several guesses hold the same words. */
    private final Map<String, Reading> known = new HashMap<>();

    /** By one house's rules. */
    public Equivalence(Rulebook rules) {
        this.rules = rules;
    }

    /** The rules by which the two are the same (none where they are equal), or null where they are not. */
    public @Nullable Set<Cleaning> of(List<String> quote, List<String> source) {
        if (quote.equals(source)) {
            return EnumSet.noneOf(Cleaning.class);
        }
        if (plain(quote) && plain(source)) {
            return sameSpelling(quote, source) ? EnumSet.of(Cleaning.SPELLING) : null;
        }
        return byAllRules(quote, source);
    }

    /** The same for any words that differ; of plain ones it comes to what their spelling says, and takes longer. */
    @Nullable Set<Cleaning> byAllRules(List<String> quote, List<String> source) {
        Set<Cleaning> asTheyStand = written(quote, source);
        if (asTheyStand != null) {
            return asTheyStand;
        }
        for (List<String> one : readings(quote)) {
            for (List<String> other : readings(source)) {
                boolean asItStands = one.equals(quote) && other.equals(source);
                Set<Cleaning> used = asItStands ? null : written(one, other);
                if (used != null) {
                    used.add(Cleaning.CONTRACTION);
                    return used;
                }
            }
        }
        return null;
    }

    private Reading reading(String word) {
        return known.computeIfAbsent(word, each -> new Reading(
                rules.wordSpellings().canonical(each),
                !rules.contractions().isShort(each) && !rules.numbers().mayBeOfNumber(each)
                        && !rules.wordSpellings().beginsPhrase(each)));
    }

    private boolean plain(List<String> words) {
        for (String word : words) {
            if (!reading(word).plain) {
                return false;
            }
        }
        return true;
    }

    /** Of plain words: whether they are the same but for their spelling. */
    private boolean sameSpelling(List<String> quote, List<String> source) {
        if (!rules.permits(Cleaning.SPELLING)) {
            return false;
        }
        if (quote.size() != source.size()) {
            return joined(spellings(quote), spellings(source));
        }
        for (int i = 0; i < quote.size(); i++) {
            if (!reading(quote.get(i)).spelling.equals(reading(source.get(i)).spelling)) {
                return false;
            }
        }
        return true;
    }

    private List<String> spellings(List<String> words) {
        return words.stream().map(word -> reading(word).spelling).toList();
    }

    private List<List<String>> readings(List<String> run) {
        return rules.permits(Cleaning.CONTRACTION) ? rules.contractions().readings(run) : List.of(run);
    }

    private @Nullable Set<Cleaning> written(List<String> quote, List<String> source) {
        Set<Cleaning> used = EnumSet.noneOf(Cleaning.class);
        if (quote.equals(source)) {
            return used;
        }
        List<String> one = quote;
        List<String> other = source;
        if (rules.permits(Cleaning.SPELLING)) {
            one = rules.wordSpellings().canonical(one);
            other = rules.wordSpellings().canonical(other);
            used.add(Cleaning.SPELLING);
            if (one.equals(other) || joined(one, other)) {
                return used;
            }
        }
        if (!rules.permits(Cleaning.NUMBER_SPELLING)) {
            return null;
        }
        if (one.equals(quote) && other.equals(source)) {
            used.clear();
        }
        used.add(Cleaning.NUMBER_SPELLING);
        return rules.numbers().same(one, other) ? used : null;
    }

    /** "Health care", "healthcare": the same letters; never figures, whose places count. */
    private boolean joined(List<String> one, List<String> other) {
        if (one.size() == other.size() || letters(one) != letters(other) || one.stream().anyMatch(NumberReading::hasDigit)
                || one.stream().anyMatch(this::denies) != other.stream().anyMatch(this::denies)) {
            return false;
        }
        return String.join("", one).equals(String.join("", other));
    }

    /** "Notable" is not "not able". */
    private boolean denies(String word) {
        return rules.lists("negations", word);
    }

    private static int letters(List<String> words) {
        int letters = 0;
        for (String word : words) {
            letters += word.length();
        }
        return letters;
    }
}
