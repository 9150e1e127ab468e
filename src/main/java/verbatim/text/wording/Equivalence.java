package verbatim.text.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether two runs of words are the same words written in two ways that the house style permits. */
final class Equivalence {

    private final Rulebook rules;

    /** By one house's rules. */
    Equivalence(Rulebook rules) {
        this.rules = rules;
    }

    /** The rules by which the two are the same (none where they are equal), or null where they are not. */
    @Nullable Set<Cleaning> of(List<String> quote, List<String> source) {
        if (quote.equals(source)) {
            return EnumSet.noneOf(Cleaning.class);
        }
        Set<Cleaning> asTheyStand = written(quote, source);
        if (asTheyStand != null) {
            return asTheyStand;
        }
        for (List<String> one : readings(quote)) {
            for (List<String> other : readings(source)) {
                Set<Cleaning> used = written(one, other);
                if (used != null) {
                    if (!one.equals(quote) || !other.equals(source)) {
                        used.add(Cleaning.CONTRACTION);
                    }
                    return used;
                }
            }
        }
        return null;
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
        return rules.numbers().read(one).equals(rules.numbers().read(other)) ? used : null;
    }

    /** "Health care", "healthcare": the same letters; never figures, whose places count. */
    private static boolean joined(List<String> one, List<String> other) {
        if (one.size() == other.size() || one.stream().anyMatch(NumberReading::hasDigit)) {
            return false;
        }
        return String.join("", one).equals(String.join("", other));
    }
}
