package verbatim.text.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The pairs of marks that one rule found in a paragraph.
 *
 * @param pairs opening and closing mark, as token indices; an enclosing pair may follow those inside it
 * @param unclosed token index of the first mark that was opened and never closed; -1 where there is none
 */
record Pairs(List<Pair> pairs, int unclosed) {

    /** Nothing found. */
    static final Pairs NONE = new Pairs(List.of(), -1);

    /**
     * The tokens of a quote.
     *
     * @param first token index of the first one
     * @param last token index of the last one
     * @param rule a narrower name for what set it off; empty for that of the rule itself
     */
    record Pair(int first, int last, String rule) {

        /** A quote that the rule's own name describes. */
        Pair(int first, int last) {
            this(first, last, "");
        }
    }

    /** Whether a mark plays a part. */
    interface Role {

        /** Whether the mark at token index {@code i} plays it. */
        boolean at(int i);
    }

    /** Those that fewer than {@code deepest} others enclose. */
    Set<Pair> outer(int deepest) {
        List<Pair> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparingInt(Pair::first));
        Deque<Pair> around = new ArrayDeque<>();
        Set<Pair> outer = new HashSet<>();
        for (Pair each : sorted) {
            while (!around.isEmpty() && around.element().last() < each.first()) {
                around.pop();
            }
            if (around.size() < deepest) {
                outer.add(each);
            }
            around.push(each);
        }
        return outer;
    }

    /** Pairs marks whose shape tells opening from closing: a closing one ends the last opened. */
    static Pairs byShape(Marks marks, Role opens, Role closes) {
        List<Pair> pairs = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i : marks.free()) {
            if (opens.at(i)) {
                open.push(i);
            } else if (!open.isEmpty() && closes.at(i)) {
                pairs.add(new Pair(open.pop(), i));
            }
        }
        return new Pairs(pairs, open.isEmpty() ? -1 : open.peekLast());
    }

    /** Pairs marks that look the same at both ends, by the blanks around them. */
    static Pairs byPlace(Marks marks, Role ours) {
        List<Pair> pairs = new ArrayList<>();
        int open = -1;
        int unclosed = -1;
        for (int i : marks.free()) {
            if (!ours.at(i)) {
                continue;
            }
            if (open < 0) {
                open = marks.mayOpen(i) ? i : -1;
            } else if (marks.blankBefore(i) && marks.mayOpen(i)) {
                // A second opening mark: the first was never closed.
                unclosed = unclosed < 0 ? open : unclosed;
                open = i;
            } else {
                pairs.add(new Pair(open, i));
                open = -1;
            }
        }
        return new Pairs(pairs, open >= 0 ? open : unclosed);
    }
}
