package verbatim.text.wording.align;

import java.util.Arrays;

/**
 * The suffix automaton of a quote's words (Blumer, Blumer, Haussler, Ehrenfeucht, Chen, Seiferas: "The smallest
 * automaton recognizing the subwords of a text", 1985). Read over a source it tells at each word the longest run ending
 * there that also stands in the quote (the matching statistics of Chang and Lawler, 1994), in time linear in the source
 * whatever the words are.
 */
final class QuoteAutomaton {

    private static final int NONE = -1;
    /** Up to so many pairs of a state and a word each has its place in a table: to look one up then takes a single step. */
    private static final int LARGEST_TABLE = 1 << 14;

    private int[] lengths;
    private int[] links;
    private int[] ends;
    private int states;
    private int last;
    private long[] keys;
    private int[] targets;
    private int used;
    private final int distinct;
    /** The target of each state and word; empty where there would be too many. */
    private final int[] table;

    /**
     * Builds the automaton in time linear in the quote.
     *
     * @param symbols which distinct word stands at each place
     * @param distinct how many distinct words there are
     */
    QuoteAutomaton(int[] symbols, int distinct) {
        this.distinct = distinct;
        int room = 2 * symbols.length + 2;
        lengths = new int[room];
        links = new int[room];
        ends = new int[room];
        int capacity = Integer.highestOneBit(Math.max(16, room * 3)) * 2;
        keys = new long[capacity];
        targets = new int[capacity];
        Arrays.fill(keys, NONE);
        links[0] = NONE;
        ends[0] = NONE;
        states = 1;
        int[][] out = new int[room][];
        for (int i = 0; i < symbols.length; i++) {
            extend(symbols[i], i, out);
        }
        this.table = table();
    }

    private int[] table() {
        if ((long) states * distinct > LARGEST_TABLE) {
            return new int[0];
        }
        int[] all = new int[states * distinct];
        Arrays.fill(all, NONE);
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != NONE) {
                all[(int) (keys[slot] >>> 32) * distinct + (int) keys[slot]] = targets[slot];
            }
        }
        return all;
    }

    /** The state reached from a state by a word, or -1. */
    int next(int state, int symbol) {
        return table.length > 0 ? table[state * distinct + symbol] : lookUp(state, symbol);
    }

    private int lookUp(int state, int symbol) {
        long key = (long) state << 32 | symbol;
        int slot = slot(key);
        while (keys[slot] != NONE) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return NONE;
    }

    /** The state of the longest proper suffix that stands at another place too. */
    int link(int state) {
        return links[state];
    }

    /** How long the longest run of a state is. */
    int length(int state) {
        return lengths[state];
    }

    /** Where in the quote the first run of a state ends (its last word). */
    int end(int state) {
        return ends[state];
    }

    private void extend(int symbol, int place, int[][] out) {
        int state = states++;
        lengths[state] = lengths[last] + 1;
        ends[state] = place;
        int p = last;
        while (p != NONE && lookUp(p, symbol) == NONE) {
            put(p, symbol, state, out);
            p = links[p];
        }
        if (p != NONE) {
            int q = lookUp(p, symbol);
            links[state] = lengths[q] == lengths[p] + 1 ? q : split(p, q, symbol, out);
        }
        last = state;
    }

    private int split(int from, int q, int symbol, int[][] out) {
        int clone = states++;
        lengths[clone] = lengths[from] + 1;
        links[clone] = links[q];
        ends[clone] = ends[q];
        int[] known = out[q];
        for (int i = 1; known != null && i <= known[0]; i++) {
            put(clone, known[i], lookUp(q, known[i]), out);
        }
        for (int p = from; p != NONE && lookUp(p, symbol) == q; p = links[p]) {
            put(p, symbol, clone, out);
        }
        links[q] = clone;
        return clone;
    }

    private void put(int state, int symbol, int target, int[][] out) {
        long key = (long) state << 32 | symbol;
        int slot = slot(key);
        while (keys[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        if (keys[slot] == NONE) {
            if (++used * 2 > keys.length) {
                grow();
                put(state, symbol, target, out);
                used--;
                return;
            }
            int[] known = out[state];
            if (known == null) {
                known = new int[] {0, 0, 0};
            } else if (known[0] + 1 == known.length) {
                known = Arrays.copyOf(known, known.length * 2);
            }
            known[++known[0]] = symbol;
            out[state] = known;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        Arrays.fill(keys, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                int slot = slot(oldKeys[i]);
                while (keys[slot] != NONE) {
                    slot = slot + 1 & keys.length - 1;
                }
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & keys.length - 1;
    }
}
