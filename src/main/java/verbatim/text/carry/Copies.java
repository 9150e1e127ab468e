package verbatim.text.carry;

import java.util.Arrays;

/**
 * Takes a passage back to where it stood among its neighbours where the map has a copy of it for the passage: a pull quote
 * or a headline repeats the old words, while the passage itself was changed.
 */
final class Copies {

    /** So many words on each side are asked for what stands there now. */
    private static final int NEIGHBOURS = 8;

    /** Within so many words of a neighbour the passage still stands beside it. */
    private static final int BESIDE = 25;

    /** Between its neighbours there is no more room than this, in words and in times the passage. */
    private static final int ROOM = 60;
    private static final int TIMES = 3;

    private final WordMap map;
    private final PassageWords own;

    Copies(WordMap map, PassageWords own) {
        this.map = map;
        this.own = own;
    }

    /** Looks at one passage. */
    void leave() {
        int[] places = Arrays.stream(own.indices()).map(map::there).filter(now -> now >= 0).sorted().toArray();
        if (places.length == 0) {
            return;
        }
        int first = places[0];
        int last = places[places.length - 1];
        int left = neighbour(own.first() - 1, -1);
        int right = neighbour(own.last() + 1, 1);
        boolean beside = left >= 0 && Math.abs(first - left) <= BESIDE || right >= 0 && Math.abs(right - last) <= BESIDE;
        if (beside || !alone(map.after(), first, last) || alone(map.before(), own.first(), own.last())) {
            return;
        }
        int room = own.indices().length + ROOM / 2;
        if (left >= 0 && right > left && right - left <= TIMES * own.indices().length + ROOM) {
            take(left + 1, right);
        } else if (left < 0 || !take(left + 1, Math.min(map.after().size(), left + room))) {
            take(Math.max(0, right - room), right);
        }
    }

    /** Whether nothing but it stands on its lines. */
    private static boolean alone(NumberedWords words, int first, int last) {
        return words.lineBegins(first) && words.lineBegins(last + 1);
    }

    /** Where the nearest word stands that has a place, on that side; -1 where none of the nearest has. */
    private int neighbour(int from, int step) {
        for (int i = 0, old = from; i < NEIGHBOURS && old >= 0 && old < map.before().size(); i++, old += step) {
            if (map.there(old) >= 0) {
                return map.there(old);
            }
        }
        return -1;
    }

    private boolean take(int from, int to) {
        return map.takeInstead(own.first(), own.last() + 1, from, to,
                () -> own.most(Arrays.stream(own.indices()).filter(old -> map.there(old) >= 0).count()));
    }
}
