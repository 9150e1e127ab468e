package verbatim.text.carry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Which word of a text is which of its next edit: each has at most one, and is at most one's. What goes on in the same order
 * belongs together, so that of two places with the same words each has the one whose surroundings it has.
 */
final class WordMap {

    /** No more pairs of words are weighed at a time. */
    private static final int MOST_PAIRS = 1_000_000;

    private final NumberedWords before;
    private final NumberedWords after;
    private final int[] there;
    private final int[] back;

    private final Rarity rarity;

    private WordMap(NumberedWords before, NumberedWords after, int words) {
        this.before = before;
        this.after = after;
        this.rarity = Rarity.of(before, after, words);
        this.there = new int[before.size()];
        this.back = new int[after.size()];
        Arrays.fill(there, -1);
        Arrays.fill(back, -1);
    }

    /** Sets the words of the two texts against each other. */
    static WordMap of(String before, String after) {
        Map<String, Integer> known = new HashMap<>();
        NumberedWords olds = NumberedWords.of(before, known);
        NumberedWords nows = NumberedWords.of(after, known);
        WordMap map = new WordMap(olds, nows, known.size());
        new RunChains(map).join();
        new GapFilling(map).fill();
        new BlockEdges(map).put();
        new ShortMoves(map).find();
        return map;
    }

    NumberedWords before() {
        return before;
    }

    NumberedWords after() {
        return after;
    }

    Rarity rarity() {
        return rarity;
    }

    /** Index of the word in the new text that the word at {@code index} of the old one is; -1 where it is none. */
    int there(int index) {
        return there[index];
    }

    /** Index of the word in the old text that the word at {@code index} of the new one is; -1 where it is new. */
    int back(int index) {
        return back[index];
    }

    /** Whether neither of the two words has a place yet. */
    boolean free(int old, int now) {
        return there[old] < 0 && back[now] < 0;
    }

    /** Whether the two words are the same. */
    boolean same(int old, int now) {
        return before.number(old) == after.number(now);
    }

    /** Takes the two words for one. */
    void set(int old, int now) {
        there[old] = now;
        back[now] = old;
    }

    /** Takes the word of the old text for none of the new one. */
    void clear(int old) {
        if (there[old] >= 0) {
            back[there[old]] = -1;
            there[old] = -1;
        }
    }

    /**
     * Looks for words of the old text in another place, and leaves them where they were if that is no better.
     *
     * @param from the first word
     * @param to behind the last one
     * @param nowFrom the first word of the place
     * @param nowTo behind the last one; only those that have no place count
     * @param better whether they stand better there, asked when they stand there
     */
    boolean takeInstead(int from, int to, int nowFrom, int nowTo, BooleanSupplier better) {
        if (from >= to || nowFrom >= nowTo || (long) (to - from) * (nowTo - nowFrom) > MOST_PAIRS) {
            return false;
        }
        int[] places = Arrays.copyOfRange(there, from, to);
        IntStream.range(from, to).forEach(this::clear);
        new BestPairs(this, from, to - from, nowFrom, nowTo - nowFrom).enter();
        boolean taken = better.getAsBoolean();
        if (!taken) {
            IntStream.range(from, to).forEach(this::clear);
            IntStream.range(from, to).filter(old -> places[old - from] >= 0).forEach(old -> set(old, places[old - from]));
        }
        return taken;
    }
}
