package verbatim.text.wording.style;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two runs of words are the same words written in two ways that the house style permits. It keeps how it read
 * each word that it was asked about; safe for use by several threads.
 */
public final class Equivalence {

    /**
     * A word as the house's rules read it.
     *
     * @param spelling the one that stands for all of its spellings
     * @param plain whether no other rule can read it in another way: it is no short form, and no part of a number or of a
     *     spelling in several words
     * @param kept whether it comes through all rules as its spelling, whatever stands beside it
     * @param written all words as which it may come through them, but for those that are not kept
     * @param fewest the letters of the shortest way to write it
     * @param most the letters of the longest one
     */
    private record Reading(String spelling, boolean plain, boolean kept, List<String> written, int fewest, int most) {}

    /** A word that may be a part of a spelling in several words has any number of letters. */
    private static final int ANY = 1_000;

    private final Rulebook rules;
    /** Several guesses hold the same words, and so do many sources. */
    private final Map<String, Reading> known = new ConcurrentHashMap<>();

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
        return apart(quote, source) ? null : byAllRules(quote, source);
    }

    /** Whether it is quickly told that two runs of words are not the same; where it is not, they still may not be. */
    public boolean apart(List<String> quote, List<String> source) {
        return (lacks(quote, source) || lacks(source, quote)) && !mayBeJoined(quote, source);
    }

    /** The same for any words that differ; where the quick questions have an answer it comes to the same, and takes longer. */
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
        Reading reading = known.get(word);
        if (reading == null) {
            reading = read(word);
            known.put(word, reading);
        }
        return reading;
    }

    private Reading read(String word) {
        Spellings spellings = rules.wordSpellings();
        String spelling = spellings.canonical(word);
        if (rules.contractions().isShort(word)) {
            List<String> written = new ArrayList<>(List.of(spelling));
            int fewest = spelling.length();
            int most = fewest;
            for (List<String> form : rules.contractions().forms(word)) {
                int letters = letters(spellings.canonical(form));
                fewest = Math.min(fewest, letters);
                most = form.stream().anyMatch(spellings::inPhrase) ? ANY : Math.max(most, letters);
                form.forEach(each -> written.add(spellings.canonical(each)));
            }
            return new Reading(spelling, false, false, written, most == ANY ? 0 : fewest, most);
        }
        boolean inPhrase = spellings.inPhrase(word);
        boolean kept = !inPhrase && !rules.numbers().mayTake(word) && !rules.numbers().mayTake(spelling);
        boolean plain = !rules.numbers().mayBeOfNumber(word) && !spellings.beginsPhrase(word);
        int letters = spelling.length();
        return new Reading(spelling, plain, kept, List.of(spelling), inPhrase ? 0 : letters, inPhrase ? ANY : letters);
    }

    /** Whether a word that all rules keep stands in one run and in no way to write the other. */
    private boolean lacks(List<String> run, List<String> other) {
        for (String word : other) {
            Reading reading = reading(word);
            if (reading.kept && !holds(run, reading.spelling)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(List<String> run, String spelling) {
        for (String word : run) {
            if (reading(word).written.contains(spelling)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the two may have the same letters, which they must have where only the blanks between the words differ. */
    private boolean mayBeJoined(List<String> quote, List<String> source) {
        int more = 0;
        int less = 0;
        for (String word : quote) {
            more += reading(word).most;
            less += reading(word).fewest;
        }
        for (String word : source) {
            more -= reading(word).fewest;
            less -= reading(word).most;
        }
        return more >= 0 && less <= 0;
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
        String joined = String.join("", one);
        return joined.equals(String.join("", other)) && !parted(one, other) && !parted(other, one);
    }

    /** "Resigned" is not "re-signed": written as one it is another word. */
    private boolean parted(List<String> words, List<String> others) {
        return words.stream().anyMatch(word -> rules.lists("other words when parted", word) && !others.contains(word));
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
