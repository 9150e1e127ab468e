package verbatim.text.carry;

/**
 * Finds short sentences, or ends of them, again that changed places with a neighbour, as the end of a quote does that its
 * attribution now interrupts: too few words to be a block of their own, but whole, and only once near where they were.
 */
final class ShortMoves {

    private static final int LONGEST = 12;

    /** One word alone must be as rare. */
    private static final double RARE = 0.7;

    /** So far from its neighbours' place it is looked for, in words. */
    private static final int NEAR = 40;

    private final WordMap map;
    private final NumberedWords before;
    private final NumberedWords after;

    ShortMoves(WordMap map) {
        this.map = map;
        this.before = map.before();
        this.after = map.after();
    }

    /** Looks at all that has no place. */
    void find() {
        int place = 0;
        for (int old = 0; old < before.size();) {
            if (map.there(old) >= 0) {
                place = map.there(old++);
            } else {
                int length = length(old);
                boolean edge = before.begins(old) || before.begins(old + length);
                if (edge && length <= LONGEST && (length > 1 || map.rarity().of(before.number(old)) >= RARE)) {
                    boolean found = find(old, length, place) || find(old, length, placeBehind(old + length));
                    place = found ? map.there(old) : place;
                }
                old += length;
            }
        }
    }

    /** How many words from there on have no place and go on with the sentence. */
    private int length(int old) {
        int length = 1;
        while (old + length < before.size() && map.there(old + length) < 0 && !before.begins(old + length)) {
            length++;
        }
        return length;
    }

    /** Where the next word is that has a place; far away where none of the next ones has. */
    private int placeBehind(int from) {
        for (int old = from; old < before.size() && old < from + NEAR; old++) {
            if (map.there(old) >= 0) {
                return map.there(old);
            }
        }
        return after.size() + NEAR;
    }

    private boolean find(int old, int length, int place) {
        int found = -1;
        for (int now = Math.max(0, place - NEAR); now < place + NEAR && now + length <= after.size(); now++) {
            if (after.begins(now) && after.begins(now + length) && same(old, now, length)) {
                if (found >= 0) {
                    return false;
                }
                found = now;
            }
        }
        for (int i = 0; found >= 0 && i < length; i++) {
            map.set(old + i, found + i);
        }
        return found >= 0;
    }

    private boolean same(int old, int now, int length) {
        for (int i = 0; i < length; i++) {
            if (!map.free(old + i, now + i) || !map.same(old + i, now + i)) {
                return false;
            }
        }
        return true;
    }
}
