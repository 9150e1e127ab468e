package verbatim.text.wording.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import verbatim.text.wording.align.Gap;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.CutWords;

/**
 * Tells whether words in brackets say what the record does not. They are the print's own, and harmless only where the record
 * bears them out right there: what they name stands before them, they write the replaced word in another form, expand a short
 * name, or say nothing of the matter ("[sic]", "[the]").
 */
final class BracketRisk {

    /** How far before it what a bracket names may stand, in words. */
    private static final int FAR = 150;
    private static final int A_SENTENCE = 30;
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 3;
    /** "Mr", "Herr", "Mme" say nothing of the matter; "the chancellor" does. */
    private static final int LONGEST_ADDRESS = 4;

    private final CutWords quote;
    private final CutWords source;
    private final Rulebook rules;

    /** For one comparison. */
    BracketRisk(CutWords quote, CutWords source, Rulebook rules) {
        this.quote = quote;
        this.source = source;
        this.rules = rules;
    }

    /** Whether one of the brackets of a gap puts something in. */
    boolean stands(Gap gap) {
        List<Integer> telling = new ArrayList<>();
        for (int i = gap.quoteFrom(); i < gap.quoteTo(); i++) {
            if (quote.enclosure(i) != 0 && tells(i) && !form(gap, i)) {
                telling.add(i);
            }
        }
        boolean renamed = IntStream.range(gap.from(), gap.to()).anyMatch(k -> rival(k, telling));
        if (!telling.isEmpty() && renamed && !expands(gap, telling)) {
            return true;
        }
        if (telling.isEmpty() || telling.stream().allMatch(i -> borneOut(gap, i))) {
            return !telling.isEmpty() && rivalled(gap, telling);
        }
        return !expands(gap, telling);
    }

    /** Whether a word says something: an article, a pronoun or a word for a laugh does not. */
    private boolean tells(int word) {
        String normal = quote.normal(word);
        return !rules.lists("replaceable", normal) && !(rules.lists("titles", normal) && normal.length() <= LONGEST_ADDRESS) && !rules.stageWord(normal)
                && !rules.lists("notes in brackets", normal) && !rules.number(normal);
    }

    /** Whether a word is a form of one that it stands for, or of one right beside it: "protect[ing]". */
    private boolean form(Gap gap, int word) {
        return IntStream.range(gap.from(), gap.to()).anyMatch(k -> sameStart(quote.normal(word), source.normal(k)));
    }

    /** Whether the record has a word before, or further on in the same sentence: "We must sell them, the old boats". */
    private boolean borneOut(Gap gap, int word) {
        int end = gap.to();
        while (end < source.size() && end < gap.to() + A_SENTENCE && !source.opensSentence(end)) {
            end++;
        }
        return IntStream.range(Math.max(0, gap.to() - FAR), end).anyMatch(k -> sameWord(quote.normal(word), source.normal(k)));
    }

    /** "When Anna met Karl and Otto, he told her": another name stands beside the one that is put in for a pronoun. */
    private boolean rivalled(Gap gap, List<Integer> telling) {
        boolean name = telling.stream().anyMatch(i -> quote.capital(i) && !quote.opensSentence(i) || named(gap, quote.normal(i)));
        if (!name || rules.has("capital nouns")) {
            return false;
        }
        int from = gap.to();
        int sentences = 0;
        while (from > 0 && gap.to() - from < FAR && sentences < 2) {
            from--;
            sentences += source.opensSentence(from) ? 1 : 0;
        }
        return IntStream.range(from, gap.from()).anyMatch(k -> rival(k, telling));
    }

    /** Whether a word is a name where it stands in the record before the gap. */
    private boolean named(Gap gap, String word) {
        return IntStream.range(Math.max(0, gap.to() - FAR), gap.to())
                .anyMatch(k -> source.normal(k).equals(word) && source.capital(k) && !source.opensSentence(k));
    }

    /** Whether a word is the name of somebody else: no part of the one that is put in, and no place ("in Hull"). */
    private boolean rival(int word, List<Integer> telling) {
        return name(word) && telling.stream().noneMatch(i -> sameWord(quote.normal(i), source.normal(word)))
                && !(word > 0 && rules.lists("place links", source.normal(word - 1)))
                && !beside(word, telling, -1) && !beside(word, telling, 1);
    }

    private boolean name(int word) {
        return source.capital(word) && !source.opensSentence(word) && !rules.lists("no names", source.normal(word))
                && !rules.lists("titles", source.normal(word)) && !rules.month(source.normal(word));
    }

    /** "Anna Petersen": another part of the same name. */
    private boolean beside(int word, List<Integer> telling, int step) {
        int other = word + step;
        return other >= 0 && other < source.size() && source.pauseBefore(Math.max(word, other)) == 0
                && telling.stream().anyMatch(i -> sameWord(quote.normal(i), source.normal(other)));
    }

    /** "The WHO [World Health Organization]", and the reverse: the letters are those that the words begin with. */
    private boolean expands(Gap gap, List<Integer> telling) {
        StringBuilder initials = new StringBuilder();
        telling.forEach(i -> initials.append(quote.normal(i).charAt(0)));
        return IntStream.range(Math.max(0, gap.from() - 1), gap.to())
                .anyMatch(k -> initials.length() > 1 && source.capital(k) && source.normal(k).replace(".", "").contentEquals(initials));
    }

    private static boolean sameStart(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= SHORTEST_STEM && shared * 2 > Math.min(one.length(), other.length());
    }

    /** The same word, or the same with an ending: "owner", "owners". */
    private static boolean sameWord(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return longer.equals(shorter) || shorter.length() >= SHORTEST_STEM && longer.startsWith(shorter)
                && longer.length() - shorter.length() <= LONGEST_ENDING;
    }
}
