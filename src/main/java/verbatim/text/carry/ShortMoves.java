package verbatim.text.carry;

/**
 * Finds short sentences again that changed places with a neighbour: too few words to be a block of their own, but whole, and
 * only once near where they were.
 */
final class ShortMoves {

    private static final int LONGEST = 6;

    /** One word alone is said too often. */
    private static final int SHORTEST = 2;

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

    /** Looks at every sentence that has no place. */
    void find() {
        int place = 0;
        for (int old = 0; old < before.size(); old++) {
            if (map.there(old) >= 0) {
                place = map.there(old);
            } else if (before.begins(old)) {
                int length = length(old);
                if (length >= SHORTEST) {
                    find(old, length, place);
                }
            }
        }
    }

    /** How many words the sentence has that begins there; 0 where it is long, or one of its words has a place. */
    private int length(int old) {
        for (int length = 0; length <= LONGEST && old + length <= before.size(); length++) {
            if (length > 0 && before.begins(old + length)) {
                return length;
            }
            if (old + length < before.size() && map.there(old + length) >= 0) {
                return 0;
            }
        }
        return 0;
    }

    private void find(int old, int length, int place) {
        int found = -1;
        for (int now = Math.max(0, place - NEAR); now < place + NEAR && now + length <= after.size(); now++) {
            if (after.begins(now) && after.begins(now + length) && same(old, now, length)) {
                if (found >= 0) {
                    return;
                }
                found = now;
            }
        }
        for (int i = 0; found >= 0 && i < length; i++) {
            map.set(old + i, found + i);
        }
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
