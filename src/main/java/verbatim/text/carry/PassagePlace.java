package verbatim.text.carry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import verbatim.text.Span;

/** Where one passage stands in the new text, read from the map of its words. */
final class PassagePlace {

    /** A passage of which no more than this part of its words stands together is gone. */
    private static final double GONE = 0.55;

    /** Words that are further apart, in words of the new text, are not of one place. */
    private static final int APART = 40;

    /** How far a mark is looked for, in words. */
    private static final int INSIDE = 60;

    /** The longest clause that interrupts words without marks, in words. */
    private static final int LONGEST_CLAUSE = 8;

    private final WordMap map;
    private final NumberedWords before;
    private final NumberedWords after;
    private final List<Span> fragments;
    private final int[] own;

    /** Words of the new text that are the passage's, where most of them stand together; ascending. */
    private int[] words = {};

    private int matched;

    private PassagePlace(WordMap map, List<Span> fragments) {
        this.map = map;
        this.before = map.before();
        this.after = map.after();
        this.fragments = fragments;
        this.own = fragments.stream()
                .flatMapToInt(each -> IntStream.range(before.firstEndingBehind(each.start()), before.endOfThoseBefore(each.end())))
                .sorted().distinct().toArray();
    }

    /** Where the passage with these fragments, in text order, stands; UNCHANGED where its words are the same, in whatever order. */
    static Carried of(WordMap map, List<Span> fragments) {
        PassagePlace place = new PassagePlace(map, fragments);
        return place.own.length == 0 ? place.wordless() : place.find();
    }

    private Carried find() {
        gather();
        if (matched <= GONE * own.length) {
            return Carried.REMOVED;
        }
        List<Span> spans = new Stretching().spans();
        boolean same = Letters.of(before.text(), fragments).equals(Letters.of(after.text(), spans));
        return new Carried(same ? Fate.UNCHANGED : Fate.CHANGED, spans);
    }

    /** Keeps the words that stand together, where most do. */
    private void gather() {
        int[] all = Arrays.stream(own)
                .filter(old -> map.there(old) >= 0)
                .flatMap(this::places)
                .sorted().distinct().toArray();
        int best = 0;
        int bestEnd = 0;
        for (int from = 0; from < all.length;) {
            int to = from + 1;
            while (to < all.length && all[to] - all[to - 1] <= APART) {
                to++;
            }
            if (to - from > bestEnd - best) {
                best = from;
                bestEnd = to;
            }
            from = to;
        }
        words = Arrays.copyOfRange(all, best, bestEnd);
        matched = (int) Arrays.stream(own).filter(old -> map.there(old) >= 0 && Arrays.binarySearch(words, map.there(old)) >= 0).count();
    }

    private IntStream places(int old) {
        int last = map.there(old);
        int first = last;
        while (first > 0 && map.back(first - 1) == old) {
            first--;
        }
        return IntStream.rangeClosed(first, last);
    }

    private boolean isOwn(int now) {
        return map.back(now) >= 0 && Arrays.binarySearch(own, map.back(now)) >= 0;
    }

    private boolean foreign(int now) {
        return map.back(now) >= 0 && Arrays.binarySearch(own, map.back(now)) < 0;
    }

    private Punctuation oldGap(int index) {
        return Punctuation.of(before.text(), before.before(index));
    }

    private Punctuation gap(int index) {
        return Punctuation.of(after.text(), after.before(index));
    }

    /** A passage of signs alone stays where the words around it are the same neighbours. */
    private Carried wordless() {
        List<Span> spans = new ArrayList<>();
        for (Span each : fragments) {
            int next = before.firstEndingBehind(each.start());
            int left = next == 0 ? 0 : map.there(next - 1) + 1;
            int right = next == before.size() ? after.size() : map.there(next);
            int start = left != right ? -1 : after.end(left - 1) + each.start() - before.end(next - 1);
            if (start < 0 || start + each.length() > after.start(right)
                    || !after.text().startsWith(each.in(before.text()), start)) {
                return Carried.REMOVED;
            }
            spans.add(new Span(start, start + each.length()));
        }
        return spans.isEmpty() ? Carried.REMOVED : new Carried(Fate.UNCHANGED, spans);
    }

    /** From the words to the stretches of text: what stands between them, and what of the signs at the edges is theirs. */
    private final class Stretching {

        private final List<Span> spans = new ArrayList<>();
        private final Edge lead = edge(fragments.getFirst(), true);
        private final Edge tail = edge(fragments.getLast(), false);

        private Edge edge(Span fragment, boolean first) {
            int word = first ? own[0] : own[own.length - 1] + 1;
            Span gap = before.before(word);
            int start = first ? Math.min(Math.max(gap.start(), fragment.start()), gap.end()) : gap.start();
            int end = first ? gap.end() : Math.max(gap.start(), Math.min(gap.end(), fragment.end()));
            return Edge.of(Punctuation.of(before.text(), gap).items().stream()
                    .filter(item -> item.span().start() >= start && item.span().end() <= end).toList());
        }

        List<Span> spans() {
            int first = first();
            Edge opening = lead;
            for (int k = 0; k + 1 < words.length; k++) {
                int left = words[k];
                int right = words[k + 1];
                if (right > left + 1) {
                    int close = interruptedInMarks(left, right);
                    if (close >= 0) {
                        add(first, close, opening, Edge.IN_MARKS);
                        first = opened(left, right);
                        opening = Edge.IN_MARKS;
                    } else if (interrupted(left, right)) {
                        add(first, left, opening, Edge.AT_POINT);
                        first = right;
                        opening = Edge.BARE;
                    }
                }
            }
            add(first, last(), opening, tail);
            return spans;
        }

        private void add(int first, int last, Edge opening, Edge closing) {
            int start = opening.start(after.start(first), gap(first).opening());
            int end = closing.end(after.end(last), gap(last + 1).closing());
            if (opening == lead) {
                start = exactStart(first, start);
            }
            if (closing == tail) {
                end = exactEnd(last, end);
            }
            spans.add(new Span(start, Math.max(start, end)));
        }

        /** Where the passage begins within a word, or behind signs that are still the same. */
        private int exactStart(int first, int start) {
            int old = own[0];
            int from = fragments.getFirst().start();
            int exact = after.start(first) - before.start(old) + from;
            if (map.back(first) != old) {
                return start;
            }
            if (from > before.start(old)) {
                return exact < after.end(first) ? exact : after.start(first);
            }
            return exact >= after.end(first - 1) && after.text().startsWith(before.text().substring(from, before.start(old)), exact) ? exact : start;
        }

        private int exactEnd(int last, int end) {
            int old = own[own.length - 1];
            int to = fragments.getLast().end();
            int exact = after.end(last) - before.end(old) + to;
            if (map.back(last) != old) {
                return end;
            }
            if (to < before.end(old)) {
                return exact > after.start(last) ? exact : after.end(last);
            }
            return exact <= after.start(last + 1) && after.text().startsWith(before.text().substring(before.end(old), to), after.end(last)) ? exact : end;
        }

        /** The first word: what is new inside the opening mark, or stands for the first words, belongs to the passage. */
        private int first() {
            int first = words[0];
            int missing = Arrays.binarySearch(own, map.back(first));
            if (lead.marked()) {
                for (int now = first; now > 0 && first - now < INSIDE; now--) {
                    Punctuation gap = gap(now);
                    if (gap.opensMarks()) {
                        return mostlyNew(now, first) ? now : first;
                    }
                    if (gap.closesMarks() || paragraphEnds(now)) {
                        break;
                    }
                }
            }
            int now = first;
            while (now > 0 && first - now < missing && map.back(now - 1) < 0 && !gap(now).setsOff() && !gap(now).closesMarks() && !gap(now).opensMarks()) {
                now--;
            }
            return now;
        }

        private int last() {
            int last = words[words.length - 1];
            int missing = own.length - 1 - Arrays.binarySearch(own, map.back(last));
            if (tail.marked()) {
                for (int now = last; now < after.size() && now - last < INSIDE; now++) {
                    Punctuation gap = gap(now + 1);
                    if (gap.closesMarks()) {
                        return mostlyNew(last + 1, now + 1) ? now : last;
                    }
                    if (gap.opensMarks() || paragraphEnds(now + 1)) {
                        break;
                    }
                }
            }
            int now = last;
            while (now + 1 < after.size() && now - last < missing && map.back(now + 1) < 0 && !gap(now + 1).setsOff()
                    && !gap(now + 1).closesMarks() && !gap(now + 1).opensMarks()) {
                now++;
            }
            return now;
        }

        private boolean mostlyNew(int from, int to) {
            return 2 * IntStream.range(from, to).filter(PassagePlace.this::foreign).count() <= to - from - 1
                    || IntStream.range(from, to).noneMatch(PassagePlace.this::foreign);
        }

        private boolean paragraphEnds(int now) {
            String between = after.before(now).in(after.text());
            int line = between.indexOf('\n');
            return line >= 0 && between.indexOf('\n', line + 1) >= 0;
        }

        /** The last word before the marks close, where they do between the two words, and open again; else -1. */
        private int interruptedInMarks(int left, int right) {
            if (closesAlready(left)) {
                return -1;
            }
            for (int now = left; now < right - 1; now++) {
                Punctuation gap = gap(now + 1);
                if (gap.closesMarks()) {
                    return opened(left, right) > now + 1 ? now : -1;
                }
                if (gap.opensMarks()) {
                    return -1;
                }
            }
            return -1;
        }

        /** Whether marks closed behind the word before the edit, too. */
        private boolean closesAlready(int left) {
            int old = map.back(left);
            return old + 1 < before.size() && Arrays.binarySearch(own, old + 1) >= 0 && oldGap(old + 1).closesMarks();
        }

        /** The first word behind the mark that opens last between the two words; -1 where none does. */
        private int opened(int left, int right) {
            for (int now = right; now > left + 1; now--) {
                Punctuation gap = gap(now);
                if (gap.opensMarks()) {
                    return now;
                }
                if (gap.closesMarks()) {
                    return -1;
                }
            }
            return -1;
        }

        /** Whether what stands between the two words is a clause that interrupts them without marks, or none of the passage's. */
        private boolean interrupted(int left, int right) {
            long foreign = IntStream.range(left + 1, right).filter(PassagePlace.this::foreign).count();
            int between = right - left - 1;
            if (foreign > 1 && 2 * foreign > between) {
                return true;
            }
            return between <= LONGEST_CLAUSE && gap(left + 1).setsOff() && gap(right).setsOff()
                    && IntStream.range(left + 1, right - 1).anyMatch(this::verbWithPronoun);
        }

        /** "dit-il": a verb with its pronoun behind a hyphen opens a clause of saying in French. */
        private boolean verbWithPronoun(int verb) {
            Span gap = after.before(verb + 1);
            return gap.length() == 1 && gap.in(after.text()).equals("-")
                    && List.of("il", "elle", "on", "ils", "elles", "je").contains(
                            Letters.folded(after.text().substring(after.start(verb + 1), after.end(verb + 1))));
        }
    }
}
