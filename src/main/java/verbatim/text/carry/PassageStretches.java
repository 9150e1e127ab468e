package verbatim.text.carry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import verbatim.text.Span;
import verbatim.text.carry.Punctuation.Item;
import verbatim.text.carry.Punctuation.Kind;

/** From the words of a passage to its stretches of the new text: what between them is its own, and which signs at its edges. */
final class PassageStretches {

    /** How far a mark is looked for, in words. */
    private static final int INSIDE = 60;

    /** The longest clause that interrupts words without marks, in words. */
    private static final int LONGEST_CLAUSE = 8;

    /** Subjects that French hangs upon a verb of saying: "dit-il". */
    private static final Set<String> BEHIND_VERB = Set.of("il", "elle", "on", "ils", "elles", "je");

    private final WordMap map;
    private final NumberedWords before;
    private final NumberedWords after;
    private final PassageWords own;
    private final int[] places;
    private final Edge lead;
    private final Edge tail;
    private final List<Span> spans = new ArrayList<>();

    /**
     * Reads one passage.
     *
     * @param places its words in the new text, ascending, at least one
     */
    PassageStretches(WordMap map, PassageWords own, int[] places) {
        this.map = map;
        this.before = map.before();
        this.after = map.after();
        this.own = own;
        this.places = places;
        this.lead = Edge.opening(Punctuation.of(before, own.first()), own.fragments().getFirst().start());
        this.tail = Edge.closing(Punctuation.of(before, own.last() + 1), own.fragments().getLast().end());
    }

    /** The stretches, in text order. */
    List<Span> spans() {
        int first = first();
        Edge opening = lead;
        for (int k = 0; k + 1 < places.length; k++) {
            int left = places[k];
            int right = places[k + 1];
            int close = right == left + 1 ? -1 : closedBetween(left, right);
            if (close >= 0) {
                add(first, close, opening, Edge.IN_MARKS);
                first = openedBetween(left, right);
                opening = Edge.IN_MARKS;
            } else if (right > left + 1 && interrupted(left, right)) {
                add(first, left, opening, Edge.AT_POINT);
                first = right;
                opening = Edge.BARE;
            }
        }
        add(first, last(), opening, tail);
        return spans;
    }

    private void add(int first, int last, Edge opening, Edge closing) {
        int start = opening.start(after.start(first), gap(first).opening());
        int end = closing.end(after.end(last), gap(last + 1).closing());
        int from = opening == lead ? exactStart(first, start) : start;
        spans.add(new Span(from, Math.max(from, closing == tail ? exactEnd(last, end) : end)));
    }

    /** Where the passage begins that began within a word, or whose first signs are still the same. */
    private int exactStart(int first, int start) {
        int from = own.fragments().getFirst().start();
        int exact = after.start(first) - before.start(own.first()) + from;
        if (map.back(first) != own.first()) {
            return start;
        }
        if (from > before.start(own.first())) {
            return Math.min(exact, after.end(first));
        }
        String signs = before.text().substring(from, before.start(own.first()));
        return exact >= after.end(first - 1) && after.text().startsWith(signs, exact) ? exact : start;
    }

    private int exactEnd(int last, int end) {
        int to = own.fragments().getLast().end();
        int exact = after.end(last) - before.end(own.last()) + to;
        if (map.back(last) != own.last()) {
            return end;
        }
        if (to < before.end(own.last())) {
            return Math.max(exact, after.start(last));
        }
        String signs = before.text().substring(before.end(own.last()), to);
        return exact <= after.start(last + 1) && after.text().startsWith(signs, after.end(last)) ? exact : end;
    }

    private Punctuation gap(int index) {
        return Punctuation.of(after, index);
    }

    private boolean foreign(int now) {
        return map.back(now) >= 0 && !own.has(map.back(now));
    }

    /** The first word: what is new behind the opening mark, or stands for the first words, is the passage's. */
    private int first() {
        int first = places[0];
        if (lead.enclosed()) {
            int marked = behindOpeningMark(first);
            if (marked >= 0 && mostlyNew(marked, first) && (lead.marked() || !sentenceEnds(marked + 1, first + 1))) {
                return marked;
            }
        }
        int missing = own.rank(map.back(first));
        int now = first;
        while (now > 0 && first - now < missing && map.back(now - 1) < 0 && gap(now).joins()) {
            now--;
        }
        return now;
    }

    private int last() {
        int last = places[places.length - 1];
        if (tail.enclosed()) {
            int marked = beforeClosingMark(last);
            if (marked >= 0 && mostlyNew(last + 1, marked + 1) && (tail.marked() || !sentenceEnds(last + 1, marked + 1))) {
                return marked;
            }
        }
        int missing = own.indices().length - 1 - own.rank(map.back(last));
        int now = last;
        while (now + 1 < after.size() && now - last < missing && map.back(now + 1) < 0 && gap(now + 1).joins()) {
            now++;
        }
        return now;
    }

    /** The word behind the mark that opens what the word stands in; -1 where none is near. */
    private int behindOpeningMark(int word) {
        int inner = 0;
        for (int now = word; now >= 0 && word - now < INSIDE; now--) {
            for (Item item : gap(now).items().reversed()) {
                if (lead.seesMark(item, Kind.OPENING_MARK) && inner-- == 0) {
                    return now;
                }
                if (lead.seesMark(item, Kind.CLOSING_MARK)) {
                    inner++;
                }
            }
            if (after.paragraphBegins(now)) {
                return -1;
            }
        }
        return -1;
    }

    /** The word before the mark that closes what the word stands in; -1 where none is near. */
    private int beforeClosingMark(int word) {
        int inner = 0;
        for (int now = word; now < after.size() && now - word < INSIDE; now++) {
            for (Item item : gap(now + 1).items()) {
                if (tail.seesMark(item, Kind.CLOSING_MARK) && inner-- == 0) {
                    return now;
                }
                if (tail.seesMark(item, Kind.OPENING_MARK)) {
                    inner++;
                }
            }
            if (after.paragraphBegins(now + 1)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether no more than half of the words were elsewhere before. */
    private boolean mostlyNew(int from, int to) {
        return 2 * IntStream.range(from, to).filter(this::foreign).count() < Math.max(1, to - from);
    }

    private boolean sentenceEnds(int from, int to) {
        return IntStream.range(from, to).anyMatch(now -> gap(now).endsSentence());
    }

    /** The last word before marks close between the two words and open again, as they did not before; else -1. */
    private int closedBetween(int left, int right) {
        int old = map.back(left) + 1;
        if (own.has(old) && Punctuation.of(before, old).has(Kind.CLOSING_MARK)) {
            return -1;
        }
        for (int now = left; now < right - 1; now++) {
            Punctuation gap = gap(now + 1);
            if (gap.has(Kind.CLOSING_MARK)) {
                return openedBetween(left, right) > now + 1 ? now : -1;
            }
            if (gap.has(Kind.OPENING_MARK)) {
                return -1;
            }
        }
        return -1;
    }

    /** The first word behind the mark that opens last between the two words; -1 where none does. */
    private int openedBetween(int left, int right) {
        for (int now = right; now > left + 1; now--) {
            Punctuation gap = gap(now);
            if (gap.has(Kind.OPENING_MARK)) {
                return now;
            }
            if (gap.has(Kind.CLOSING_MARK)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether what stands between the two words is a clause that interrupts them without marks, or was elsewhere before. */
    private boolean interrupted(int left, int right) {
        long foreign = IntStream.range(left + 1, right).filter(this::foreign).count();
        int between = right - left - 1;
        if (foreign > 1 && 2 * foreign > between) {
            return true;
        }
        return between <= LONGEST_CLAUSE && gap(left + 1).setsOff() && gap(right).setsOff()
                && IntStream.range(left + 1, right - 1).anyMatch(this::carriesSubject);
    }

    private boolean carriesSubject(int verb) {
        return after.between(verb + 1).equals("-") && BEHIND_VERB.contains(after.folded(verb + 1));
    }
}
