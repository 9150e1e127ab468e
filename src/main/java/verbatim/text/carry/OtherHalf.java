package verbatim.text.carry;

import java.util.Arrays;
import java.util.stream.IntStream;
import verbatim.text.carry.Punctuation.Kind;

/** Looks for the rest of a passage in marks behind or before a clause that interrupts it now: few words, or changed ones. */
final class OtherHalf {

    /** The longest clause that interrupts, in words. */
    private static final int CLAUSE = 16;

    /** What is between the marks is never longer than this and so many times the rest. */
    private static final int ROOM = 12;
    private static final int TIMES = 2;

    private final WordMap map;
    private final NumberedWords after;
    private final PassageWords own;

    OtherHalf(WordMap map, PassageWords own) {
        this.map = map;
        this.after = map.after();
        this.own = own;
    }

    /** Whether some of what is missing stands there, with these words of the passage already found, ascending. */
    boolean find(int[] places) {
        int[] olds = Arrays.stream(places).map(map::back).sorted().toArray();
        int first = olds[0];
        int last = olds[olds.length - 1];
        boolean behind = last < own.last() && behind(places[places.length - 1], last + 1, own.last() + 1);
        boolean before = first > own.first() && before(places[0], own.first(), first);
        return behind || before;
    }

    private boolean behind(int place, int from, int to) {
        if (!gap(place + 1).has(Kind.CLOSING_MARK)) {
            return false;
        }
        for (int now = place + 2; now < after.size() && now < place + CLAUSE && !after.paragraphBegins(now); now++) {
            if (gap(now).has(Kind.OPENING_MARK)) {
                int end = now + 1;
                while (end < after.size() && end < now + room(from, to) && !gap(end).has(Kind.CLOSING_MARK)) {
                    end++;
                }
                return take(from, to, now, end);
            }
        }
        return false;
    }

    private boolean before(int place, int from, int to) {
        if (!gap(place).has(Kind.OPENING_MARK)) {
            return false;
        }
        for (int end = place - 1; end > 0 && end > place - CLAUSE && !after.paragraphBegins(end + 1); end--) {
            if (gap(end).has(Kind.CLOSING_MARK)) {
                int now = end - 1;
                while (now > 0 && now > end - room(from, to) && !gap(now).has(Kind.OPENING_MARK)) {
                    now--;
                }
                return take(from, to, now, end);
            }
        }
        return false;
    }

    private static int room(int from, int to) {
        return ROOM + TIMES * (to - from);
    }

    private boolean take(int from, int to, int nowFrom, int nowTo) {
        return map.takeInstead(from, to, nowFrom, nowTo,
                () -> 2 * IntStream.range(from, to).filter(old -> map.there(old) >= 0).count() >= to - from);
    }

    private Punctuation gap(int index) {
        return Punctuation.of(after, index);
    }
}
