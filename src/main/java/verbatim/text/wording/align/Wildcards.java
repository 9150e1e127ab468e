package verbatim.text.wording.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.style.Cleaning;
import verbatim.text.wording.style.Equivalence;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.CutWords;

/** The words of a quote at a gap, with the marks among them that may stand for words of the source: ellipses and brackets. */
final class Wildcards {

    private final Rulebook rules;
    private final Gap gap;
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private boolean ellipsis;
    private boolean brackets;
    private boolean between;

    /** Reads the quote's side of a gap. */
    Wildcards(CutWords words, Rulebook rules, Gap gap) {
        this.rules = rules;
        this.gap = gap;
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
                    (any() ? after : before).add(rules.inNumbers(words, i));
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

    /**
     * The words of the source that the marks stand for.
     *
     * @param words in full
     * @param places where each stands; two of one short form at the same place
     * @param from the place behind the printed word before them
     * @param to the place of the printed word behind them
     */
    record Absorbed(List<String> words, List<Integer> places, int from, int to) {

        /** How many of them a reader would count, where hyphens part none. */
        int count(CutWords source) {
            int count = 0;
            int last = -1;
            for (int place : places) {
                if (place != last && (last < 0 || source.blankBetween(last, place))) {
                    count++;
                }
                last = place;
            }
            return count;
        }
    }

    /**
     * The source's words that the marks can stand for, where the quote's other words are the rest of them; null where they
     * are not. Notes the rules used.
     *
     * @param source words of the source, and their places
     */
    @Nullable Absorbed absorb(List<String> source, List<Integer> places, Equivalence equivalence, Set<Cleaning> used) {
        if (between || brackets && !rules.permits(Cleaning.BRACKET)) {
            return null;
        }
        if (brackets) {
            used.add(Cleaning.BRACKET);
        }
        boolean hidden = ellipsis && rules.permits(Cleaning.ELLIPSIS);
        int most = hidden ? Integer.MAX_VALUE : brackets ? Layout.DROP_LIMIT : 0;
        List<String> full = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            for (String word : rules.inFull(source.subList(i, i + 1))) {
                full.add(word);
                origins.add(places.get(i));
            }
        }
        if (before.isEmpty() && after.isEmpty()) {
            if (ellipsis && !source.isEmpty()) {
                used.add(Cleaning.ELLIPSIS);
            }
            return source.size() <= most ? new Absorbed(full, origins, gap.from(), gap.to()) : null;
        }
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
                    return new Absorbed(full.subList(head, tail), origins.subList(head, tail),
                            head > 0 ? origins.get(head - 1) + 1 : gap.from(), tail < full.size() ? origins.get(tail) : gap.to());
                }
            }
        }
        return null;
    }
}
