package verbatim.text.carry;

import java.util.ArrayList;
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
    private final Cut lead;
    private final Cut tail;
    private final List<Span> spans = new ArrayList<>();

    /**
     * Where a stretch begins or ends.
     *
     * @param edge the signs that it has there
     * @param word the word of the old text at which a fragment began or ended so; -1 where none did
     * @param offset where that fragment began or ended
     */
    private record Cut(Edge edge, int word, int offset) {

        /** A cut that is new. */
        static Cut of(Edge edge) {
            return new Cut(edge, -1, -1);
        }
    }

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
        this.lead = opening(own.fragments().getFirst());
        this.tail = closing(own.fragments().getLast());
    }

    private Cut opening(Span fragment) {
        int word = before.firstEndingBehind(fragment.start());
        return new Cut(Edge.opening(Punctuation.of(before, word), fragment.start()), word, fragment.start());
    }

    private Cut closing(Span fragment) {
        int word = before.endOfThoseBefore(fragment.end()) - 1;
        return new Cut(Edge.closing(Punctuation.of(before, word + 1), fragment.end()), word, fragment.end());
    }

    /** The stretches, in text order. */
    List<Span> spans() {
        int first = first();
        Cut opening = lead;
        for (int k = 0; k + 1 < places.length; k++) {
            int left = places[k];
            int right = places[k + 1];
            if (right == left + 1) {
                continue;
            }
            Span leftFragment = fragment(left);
            Span rightFragment = fragment(right);
            int close = closedBetween(left, right);
            if (!leftFragment.equals(rightFragment)) {
                add(first, left, opening, closing(leftFragment));
                first = right;
                opening = opening(rightFragment);
            } else if (close >= 0) {
                add(first, close, opening, Cut.of(Edge.IN_MARKS));
                first = openedBetween(left, right);
                opening = Cut.of(Edge.IN_MARKS);
            } else if (interrupted(left, right)) {
                add(first, left, opening, Cut.of(Edge.AT_POINT));
                first = right;
                opening = Cut.of(Edge.BARE);
            }
        }
        add(first, last(), opening, tail);
        return spans;
    }

    /** The fragment that a word of the new text was in. */
    private Span fragment(int now) {
        int old = map.back(now);
        return own.fragments().stream()
                .filter(each -> each.start() < before.end(old) && before.start(old) < each.end())
                .findFirst()
                .orElse(own.fragments().getFirst());
    }

    private void add(int first, int last, Cut opening, Cut closing) {
        int start = opening.edge().start(after.start(first), gap(first).opening());
        int end = closing.edge().end(after.end(last), gap(last + 1).closing());
        int from = opening.word() >= 0 && map.back(first) == opening.word() ? exactStart(first, opening, start) : start;
        int to = closing.word() >= 0 && map.back(last) == closing.word() ? exactEnd(last, closing, end) : end;
        spans.add(new Span(from, Math.max(from, to)));
    }

    /** Where the passage begins that began within a word, or whose first signs are still the same. */
    private int exactStart(int first, Cut cut, int start) {
        int exact = after.start(first) - before.start(cut.word()) + cut.offset();
        if (cut.offset() > before.start(cut.word())) {
            return Math.min(exact, after.end(first));
        }
        String signs = before.text().substring(cut.offset(), before.start(cut.word()));
        return exact >= after.end(first - 1) && after.text().startsWith(signs, exact) ? exact : start;
    }

    private int exactEnd(int last, Cut cut, int end) {
        int exact = after.end(last) - before.end(cut.word()) + cut.offset();
        if (cut.offset() < before.end(cut.word())) {
            return Math.max(exact, after.start(last));
        }
        String signs = before.text().substring(before.end(cut.word()), cut.offset());
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
        int first = goingOn(places[0], -1);
        if (lead.edge().enclosed()) {
            int marked = behindOpeningMark(first);
            if (marked >= 0 && mostlyNew(marked, first) && (lead.edge().marked() || !sentenceEnds(marked + 1, first + 1))) {
                return marked;
            }
        }
        int missing = own.rank(map.back(places[0])) - places[0] + first;
        int now = first;
        while (now > 0 && first - now < missing && map.back(now - 1) < 0 && gap(now).joins()) {
            now--;
        }
        return now;
    }

    /** How far its words go on, forwards (1) or backwards (-1), whatever else the map takes them for. */
    private int goingOn(int place, int step) {
        int old = map.back(place);
        int now = place;
        while (own.has(old + step) && now + step >= 0 && now + step < after.size() && map.same(old + step, now + step)
                && (gap(Math.max(now, now + step)).joins() || !Punctuation.of(before, Math.max(old, old + step)).joins())) {
            old += step;
            now += step;
        }
        return now;
    }

    private int last() {
        int last = goingOn(places[places.length - 1], 1);
        if (tail.edge().enclosed()) {
            int marked = beforeClosingMark(last);
            if (marked >= 0 && mostlyNew(last + 1, marked + 1) && (tail.edge().marked() || !sentenceEnds(last + 1, marked + 1))) {
                return marked;
            }
        }
        int missing = own.indices().length - 1 - own.rank(map.back(places[places.length - 1])) - last + places[places.length - 1];
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
                if (lead.edge().seesMark(item, Kind.OPENING_MARK) && inner-- == 0) {
                    return now;
                }
                if (lead.edge().seesMark(item, Kind.CLOSING_MARK)) {
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
                if (tail.edge().seesMark(item, Kind.CLOSING_MARK) && inner-- == 0) {
                    return now;
                }
                if (tail.edge().seesMark(item, Kind.OPENING_MARK)) {
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
