package verbatim.text.wording.risk;

import java.util.stream.IntStream;
import verbatim.text.wording.align.Gap;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.CutWords;

/**
 * Tells whether a word that counts two things was printed as the one that the record does not mean: "it weighed four hundred
 * pounds", printed "it weighed £400".
 */
final class SharedUnit {

    private static final int A_SENTENCE = 40;

    private final CutWords quote;
    private final CutWords source;
    private final Rulebook rules;

    /** For one comparison. */
    SharedUnit(CutWords quote, CutWords source, Rulebook rules) {
        this.quote = quote;
        this.source = source;
        this.rules = rules;
    }

    /** Whether a gap prints the other one. */
    boolean stands(Gap gap) {
        // A sign may stand before its figure, and the word that is the same then behind it.
        int end = Math.min(source.size(), gap.to() + 1);
        if (!any(source, gap.from(), end, "shared units")) {
            return false;
        }
        boolean money = any(quote, gap.quoteFrom(), gap.quoteTo(), "prices");
        boolean weight = any(quote, gap.quoteFrom(), gap.quoteTo(), "weights");
        int first = gap.from();
        while (first > 0 && gap.from() - first < A_SENTENCE && !source.opensSentence(first)) {
            first--;
        }
        int last = end;
        while (last < source.size() && last - end < A_SENTENCE && !source.opensSentence(last)) {
            last++;
        }
        return money && !weight && any(source, first, last, "weights") && !any(source, first, last, "prices")
                || weight && !money && any(source, first, last, "prices") && !any(source, first, last, "weights");
    }

    private boolean any(CutWords words, int from, int to, String heading) {
        return IntStream.range(from, to).anyMatch(i -> rules.lists(heading, words.normal(i)));
    }
}
