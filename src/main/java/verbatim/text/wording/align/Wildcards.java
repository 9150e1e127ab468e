package verbatim.text.wording.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import verbatim.text.wording.style.Cleaning;
import verbatim.text.wording.style.Equivalence;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.CutWords;

/** The words of a quote at a gap, with the marks among them that may stand for words of the source: ellipses and brackets. */
final class Wildcards {

    private final Rulebook rules;
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private boolean ellipsis;
    private boolean brackets;
    private boolean between;

    /** Reads the quote's side of a gap. */
    Wildcards(CutWords words, Rulebook rules, Gap gap) {
        this.rules = rules;
        for (int i = gap.quoteFrom(); i <= gap.quoteTo(); i++) {
            if (words.ellipsisBefore(i) && i > 0 && i < words.size()) {
                between |= !after.isEmpty();
                ellipsis = true;
            }
            if (i < gap.quoteTo()) {
                boolean bracketed = words.enclosure(i) > 0
                        || words.enclosure(i) < 0 && enclosedInGap(words, gap, i);
                if (bracketed) {
                    between |= !after.isEmpty();
                    brackets = true;
                } else {
                    (any() ? after : before).add(words.normal(i));
                }
            }
        }
    }

    /** Round brackets are the reporter's only where nothing in them was said. */
    private static boolean enclosedInGap(CutWords words, Gap gap, int word) {
        int enclosure = words.enclosure(word);
        boolean left = gap.quoteFrom() == 0 || words.enclosure(gap.quoteFrom() - 1) != enclosure;
        boolean right = gap.quoteTo() == words.size() || words.enclosure(gap.quoteTo()) != enclosure;
        return left && right;
    }

    /** Whether there is a mark. */
    boolean any() {
        return ellipsis || brackets;
    }

    /** The words before the first mark; all words where there is none. */
    List<String> before() {
        return before;
    }

    /** Whether the source's words can be what the marks stand for, and the quote's other words; notes the rules used. */
    boolean absorb(List<String> source, Equivalence equivalence, Set<Cleaning> used) {
        if (between || brackets && !rules.permits(Cleaning.BRACKET)) {
            return false;
        }
        if (brackets) {
            used.add(Cleaning.BRACKET);
        }
        boolean hidden = ellipsis && rules.permits(Cleaning.ELLIPSIS);
        int most = hidden ? Integer.MAX_VALUE : brackets ? Layout.DROP_LIMIT : 0;
        if (before.isEmpty() && after.isEmpty()) {
            if (ellipsis && !source.isEmpty()) {
                used.add(Cleaning.ELLIPSIS);
            }
            return source.size() <= most;
        }
        List<String> full = rules.inFull(source);
        for (int head = 0; head <= full.size(); head++) {
            for (int tail = head; tail <= full.size() && (before.isEmpty() ? head == 0 : head > 0); tail++) {
                Set<Cleaning> one = equivalence.of(before, full.subList(0, head));
                Set<Cleaning> other = one == null ? null : equivalence.of(after, full.subList(tail, full.size()));
                if (one != null && other != null && tail - head <= most) {
                    used.addAll(one);
                    used.addAll(other);
                    if (ellipsis && tail > head) {
                        used.add(Cleaning.ELLIPSIS);
                    }
                    return true;
                }
            }
        }
        return false;
    }
}
