package verbatim.text.wording.align;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.style.Cleaning;
import verbatim.text.wording.style.Equivalence;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.SourceWords;

/** Tells whether the house style permits what was done at a gap, and by which of its rules. */
final class GapReading {

    private static final int LONGEST_REPETITION = 10;
    /** By how many words the two ways to write a start that was repeated can differ: "it's", "it is". */
    private static final int MORE_WRITTEN_SHORT = 2;

    /** Several guesses come to the same gap. */
    private final Map<Gap, @Nullable Set<Cleaning>> known = new HashMap<>();
    private final Map<Gap, Swallowed> swallowed = new HashMap<>();
    private final QuoteWords quote;
    private final SourceWords source;
    private final Rulebook rules;
    private final FreeWords free;
    private final Equivalence equivalence;
    private final Repetition repetition;

    /** Reads the gaps of one comparison. */
    GapReading(QuoteWords quote, SourceWords source, Rulebook rules, FreeWords free, Repetition repetition) {
        this.quote = quote;
        this.source = source;
        this.rules = rules;
        this.free = free;
        this.equivalence = quote.forms().equivalence();
        this.repetition = repetition;
    }

    /** The rules that together permit the gap (none where only typography differs), or null where something is left over. */
    @Nullable Set<Cleaning> permitted(Gap gap) {
        if (!known.containsKey(gap)) {
            known.put(gap, read(gap));
        }
        return known.get(gap);
    }

    /** What the words do that a mark of omission stands for at a gap; null where there is no such mark. */
    @Nullable Swallowed swallowed(Gap gap) {
        permitted(gap);
        return swallowed.get(gap);
    }

    private @Nullable Set<Cleaning> read(Gap gap) {
        Set<Cleaning> used = EnumSet.noneOf(Cleaning.class);
        List<String> left = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        @Nullable Cleaning[] marks = free.mark(gap.from(), gap.to());
        for (int i = gap.from(); i < gap.to(); i++) {
            Cleaning mark = marks[i - gap.from()];
            if (mark == null) {
                left.add(rules.inNumbers(source.words(), i));
                places.add(i);
            } else {
                used.add(mark);
            }
        }
        Wildcards wildcards = new Wildcards(quote.words(), rules, gap);
        if (wildcards.any()) {
            Wildcards.Absorbed absorbed = wildcards.absorb(left, places, equivalence, used);
            if (absorbed == null) {
                return null;
            }
            if (!used.contains(Cleaning.ELLIPSIS)) {
                return new BracketedWords(quote.words(), rules).stand(gap, absorbed.words()) ? used : null;
            }
            Swallowed reading = new SwallowedWords(source.words(), rules).read(absorbed.words(), absorbed.places(),
                    absorbed.from(), absorbed.to(), runsOn(gap));
            swallowed.put(gap, reading);
            return reading.turns() || absorbed.count(source.words()) > rules.style().ellipsisLimit() ? null : used;
        }
        List<String> words = wildcards.before();
        if (words.isEmpty() && left.isEmpty()) {
            return used;
        }
        if (words.isEmpty()) {
            used.add(Cleaning.REPETITION);
            return rules.permits(Cleaning.REPETITION) && repetition.stands(gap, left, places)
                    ? used : null;
        }
        Set<Cleaning> same = left.isEmpty() ? null : equivalence.of(words, left);
        if (same == null && rules.permits(Cleaning.REPETITION)) {
            same = withoutRepetition(gap, words, left, places);
        }
        if (same == null) {
            return null;
        }
        used.addAll(same);
        return used;
    }

    /** Whether the print shows no end of a sentence before its mark of omission. */
    private boolean runsOn(Gap gap) {
        if (gap.quoteFrom() == 0) {
            return false;
        }
        String text = quote.words().text();
        int end = quote.words().end(gap.quoteFrom() - 1);
        return end < text.length() && (".?!".indexOf(text.charAt(end)) < 0 || text.startsWith("...", end));
    }

    /** "It's done" for "it is, it is done": the same words once what was said twice is left out. */
    private @Nullable Set<Cleaning> withoutRepetition(Gap gap, List<String> words, List<String> left, List<Integer> places) {
        if (left.size() > LONGEST_REPETITION) {
            return null;
        }
        int most = Math.min(left.size() - 1, left.size() - words.size() + MORE_WRITTEN_SHORT);
        for (int length = Math.max(1, left.size() - words.size() - MORE_WRITTEN_SHORT); length <= most; length++) {
            for (int at = 0; at + length <= left.size(); at++) {
                boolean before = at == 0 || left.get(at - 1).equals(left.get(at + length - 1));
                boolean after = at + length == left.size() || left.get(at).equals(left.get(at + length));
                if (!before && !after) {
                    continue;
                }
                List<String> kept = new ArrayList<>(left);
                kept.subList(at, at + length).clear();
                Gap again = new Gap(gap.quoteFrom(), gap.quoteFrom(), places.get(at), places.get(at + length - 1) + 1);
                // What costs least is asked first.
                if (equivalence.apart(words, kept)
                        || !repetition.stands(again, left.subList(at, at + length), places.subList(at, at + length))) {
                    continue;
                }
                Set<Cleaning> same = equivalence.of(words, kept);
                if (same != null) {
                    same.add(Cleaning.REPETITION);
                    return same;
                }
            }
        }
        return null;
    }
}
