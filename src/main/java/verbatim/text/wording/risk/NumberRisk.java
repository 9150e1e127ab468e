package verbatim.text.wording.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import verbatim.text.wording.align.Gap;
import verbatim.text.wording.align.MovedWords;
import verbatim.text.wording.align.QuoteWords;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.SourceWords;

/** Tells whether a gap changes a figure; read are whole numbers, with the kept words of the number around the gap. */
final class NumberRisk {

    /** "One" is a pronoun as often as a number. */
    private static final String ONE = Rulebook.FIGURE + "1";
    private static final int FEW = 3;

    private final QuoteWords quote;
    private final SourceWords source;
    private final Rulebook rules;
    private final MovedWords moved;

    /** For one comparison. */
    NumberRisk(QuoteWords quote, SourceWords source, Rulebook rules, MovedWords moved) {
        this.quote = quote;
        this.source = source;
        this.rules = rules;
        this.moved = moved;
    }

    /** Whether other figures stand in the quote than in the source. */
    boolean stands(Gap gap, int[] anchors) {
        if (!touches(gap)) {
            return false;
        }
        List<String> printed = new ArrayList<>();
        List<String> said = new ArrayList<>();
        int before = gap.quoteFrom();
        while (before > 0 && anchors[before - 1] >= 0 && anchors[before - 1] == gap.from() - 1 - (gap.quoteFrom() - before) && number(before - 1)) {
            before--;
        }
        int after = gap.quoteTo();
        while (after < quote.size() && anchors[after] == gap.to() + after - gap.quoteTo() && number(after)) {
            after++;
        }
        for (int i = before; i < after; i++) {
            if (moved.origin(i) < 0) {
                printed.add(rules.inNumbers(quote.words(), i));
            }
        }
        for (int i = gap.from() - (gap.quoteFrom() - before); i < gap.to() + after - gap.quoteTo(); i++) {
            if (!moved.taken(i)) {
                said.add(rules.inNumbers(source.words(), i));
            }
        }
        return differ(gap, printed, said, false) && differ(gap, printed, said, true);
    }

    private boolean differ(Gap gap, List<String> printed, List<String> said, boolean inUnits) {
        Map<String, Integer> ours = rules.figures(printed, inUnits);
        Map<String, Integer> theirs = rules.figures(said, inUnits);
        if (ours.equals(theirs)) {
            return false;
        }
        boolean more = ours.entrySet().stream().anyMatch(e -> theirs.getOrDefault(e.getKey(), 0) < e.getValue());
        boolean pronoun = ours.keySet().stream().allMatch(ONE::equals) && theirs.keySet().stream().allMatch(ONE::equals);
        return !pronoun && (more || !gap.dropped() || gap.to() - gap.from() <= FEW);
    }

    /** Whether a part of a number stands in the gap itself: a word put in between "one" and "million" changes no figure. */
    private boolean touches(Gap gap) {
        return IntStream.range(gap.quoteFrom(), gap.quoteTo()).mapToObj(quote.words()::normal).anyMatch(this::figure)
                || IntStream.range(gap.from(), gap.to()).mapToObj(source.words()::normal).anyMatch(this::figure);
    }

    private boolean figure(String word) {
        return rules.number(word) || rules.lists("figures", word) || rules.counted(word);
    }

    private boolean number(int word) {
        return rules.partOfNumber(quote.words().normal(word));
    }
}
