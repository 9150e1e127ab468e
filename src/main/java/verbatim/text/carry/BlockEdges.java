package verbatim.text.carry;

/**
 * Gives the words at the edge of a moved block to whom they belong. Where two sentences begin or end with the same words, the
 * block before or behind takes them along by chance; a sentence keeps its own.
 */
final class BlockEdges {

    /** More words in a row are no chance. */
    private static final int MOST = 4;

    /** So many words between the edge and the rest of its sentence may be new. */
    private static final int NEW = 3;

    /** So far from its place a sentence of the same words is looked for. */
    private static final int NEAR = 16;

    /** What goes on for so many words is a block. */
    private static final int FAR = 40;

    private static final int ROUNDS = 3;

    private final WordMap map;
    private final NumberedWords before;
    private final NumberedWords after;

    BlockEdges(WordMap map) {
        this.map = map;
        this.before = map.before();
        this.after = map.after();
    }

    /** Looks at every edge; what one sentence gets back may be what another waited for. */
    void put() {
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (int now = 0; now < after.size(); now++) {
                moved |= after.begins(now) && (beginning(now) || end(now) || whole(now));
            }
            for (int old = 0; old + 1 < before.size(); old++) {
                moved |= goesOn(old, 1) | goesOn(before.size() - 1 - old, -1);
            }
        }
    }

    /** A sentence begins at {@code now}: its first words may have stayed with the sentence before. */
    private boolean beginning(int now) {
        int old = map.back(now);
        if (old < 1 || now == 0 || map.back(now - 1) != old - 1) {
            return false;
        }
        int length = 1;
        while (length <= MOST && now + length < after.size() && map.back(now + length) == old + length) {
            length++;
        }
        int rest = now + length;
        while (rest < after.size() && rest < now + length + NEW && map.back(rest) < 0) {
            rest++;
        }
        if (length > MOST || rest >= after.size() || map.back(rest) < 0) {
            return false;
        }
        int own = map.back(rest) - (rest - now);
        for (int each = own - NEW; each <= own + NEW; each++) {
            if (each + length <= map.back(rest) && takes(each, now, length)) {
                move(each, now, length);
                return true;
            }
        }
        return false;
    }

    /** A sentence ends before {@code end}: its last words may have stayed with the sentence behind. */
    private boolean end(int end) {
        int old = map.back(end);
        if (old < 1 || end == 0 || map.back(end - 1) != old - 1) {
            return false;
        }
        int length = 1;
        while (length <= MOST && end - length - 1 >= 0 && map.back(end - length - 1) == old - length - 1) {
            length++;
        }
        int rest = end - length - 1;
        while (rest >= 0 && rest > end - length - 1 - NEW && map.back(rest) < 0) {
            rest--;
        }
        if (length > MOST || rest < 0 || map.back(rest) < 0) {
            return false;
        }
        int now = end - length;
        int own = map.back(rest) + now - rest;
        for (int each = own + NEW; each >= own - NEW; each--) {
            if (each > map.back(rest) && takes(each, now, length)) {
                move(each, now, length);
                return true;
            }
        }
        return false;
    }

    /** A few words are a sentence now, and were the end of a longer one: another one nearby may be just they. */
    private boolean whole(int now) {
        int old = map.back(now);
        if (old < 0 || before.begins(old) || now > 0 && map.back(now - 1) == old - 1) {
            return false;
        }
        int length = 1;
        while (length <= MOST && now + length < after.size() && !after.begins(now + length) && map.back(now + length) == old + length) {
            length++;
        }
        if (length > MOST || !after.begins(now + length)) {
            return false;
        }
        for (int each = old - 1; each >= 0 && each > old - NEAR; each--) {
            if (before.begins(each) && before.begins(each + length) && takes(each, now, length)) {
                move(each, now, length);
                return true;
            }
        }
        return false;
    }

    /**
     * What a block goes on with, forwards (1) or backwards (-1), may be taken for something else in few words, though it is the
     * same here in more, or in as many up to where a sentence begins or ends in both texts.
     */
    private boolean goesOn(int old, int step) {
        int now = map.there(old);
        if (now < 0 || !within(old + step, now + step) || map.there(old + step) == now + step) {
            return false;
        }
        int here = 0;
        while (here < FAR && within(old + step * (here + 1), now + step * (here + 1)) && map.same(old + step * (here + 1), now + step * (here + 1))) {
            here++;
        }
        int there = map.there(old + step);
        int away = there < 0 ? 0 : length(old + step, there, step, here + 1);
        int taker = map.back(now + step);
        int taken = taker < 0 ? 0 : length(taker, now + step, step, here + 1);
        int others = Math.max(away, taken);
        int last = step * here;
        boolean whole = here > 0 && edge(old + last, now + last, step)
                && !(away == here && edge(old + last, there + last - step, step)) && !(taken == here && edge(taker + last - step, now + last, step));
        if (here < others || here == others && !whole) {
            return false;
        }
        for (int i = 1; i <= here; i++) {
            map.clear(old + step * i);
            if (map.back(now + step * i) >= 0) {
                map.clear(map.back(now + step * i));
            }
            map.set(old + step * i, now + step * i);
        }
        return here > 0;
    }

    /** For how many words, at most so many, the two places go on together. */
    private int length(int old, int now, int step, int most) {
        int length = 1;
        while (length < most && within(old + step * length, now + step * length) && map.there(old + step * length) == now + step * length) {
            length++;
        }
        return length;
    }

    /** Whether a sentence ends with these two words, or, backwards, begins with them. */
    private boolean edge(int old, int now, int step) {
        int behind = step > 0 ? 1 : 0;
        return before.begins(old + behind) && after.begins(now + behind);
    }

    private boolean within(int old, int now) {
        return old >= 0 && old < before.size() && now >= 0 && now < after.size();
    }

    /** Whether the same words begin at {@code old} and have no place. */
    private boolean takes(int old, int now, int length) {
        for (int i = 0; i < length; i++) {
            if (old + i < 0 || old + i >= before.size() || map.there(old + i) >= 0 || !map.same(old + i, now + i)) {
                return false;
            }
        }
        return true;
    }

    private void move(int old, int now, int length) {
        for (int i = 0; i < length; i++) {
            map.clear(map.back(now + i));
            map.set(old + i, now + i);
        }
    }
}
