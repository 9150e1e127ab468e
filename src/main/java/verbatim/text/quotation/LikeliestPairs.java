package verbatim.text.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs the marks of a paragraph whose marks do not come out even: of all the ways to pair them or to leave them alone, the
 * one that costs least by {@link MarkEvidence}.
 */
final class LikeliestPairs {

    /** A paragraph with more marks is left to the conventions alone, since all ways are weighed. */
    private static final int MOST = 40;

    /** Quotes within quotes within quotes; what is deeper is read like these. */
    private static final int LEVELS = 3;

    /** A double mark within a double one. */
    private static final double NESTED = 1.5;

    private static final int ALONE = -1;
    private static final int LEFT_OPEN = -2;

    private final Marks marks;
    private final MarkEvidence evidence;
    private final List<Integer> all;
    private final boolean reopened;
    private final double[][] pair;
    private final double[][][] cost;
    private final int[][][] choice;

    /**
     * A reading of the paragraph's marks.
     *
     * @param pairs those that belong together, an enclosing pair before those in it
     * @param open the one from which a quote goes on to the paragraph's end; -1 where there is none
     * @param alone those that have no partner and should have one
     */
    record Reading(List<Pairs.Pair> pairs, int open, List<Integer> alone) {
    }

    private LikeliestPairs(Marks marks, MarkEvidence evidence, boolean reopened) {
        this.marks = marks;
        this.evidence = evidence;
        this.all = marks.all();
        this.reopened = reopened;
        int n = all.size();
        this.pair = new double[n][n];
        this.cost = new double[LEVELS][n + 1][n + 1];
        this.choice = new int[LEVELS][n][n + 1];
    }

    /** Whether so many marks can be weighed. */
    static boolean canWeigh(Marks marks) {
        return marks.all().size() <= MOST;
    }

    /**
     * The likeliest reading.
     *
     * @param marks the paragraph
     * @param evidence what speaks for each mark
     * @param next the mark at the head of the next paragraph; empty where a word stands there
     */
    static Reading of(Marks marks, MarkEvidence evidence, String next) {
        boolean reopened = !next.isEmpty() && marks.all().stream().anyMatch(i -> marks.token(i).is(next));
        LikeliestPairs search = new LikeliestPairs(marks, evidence, reopened);
        search.weigh(next);
        List<Pairs.Pair> pairs = new ArrayList<>();
        List<Integer> alone = new ArrayList<>();
        int open = search.read(0, 0, search.all.size(), pairs, alone);
        return new Reading(pairs, open, alone);
    }

    private void weigh(String next) {
        int n = all.size();
        double[] alone = new double[n];
        double[] opening = new double[n];
        double[] closing = new double[n];
        for (int i = 0; i < n; i++) {
            alone[i] = evidence.alone(all.get(i));
            opening[i] = evidence.opening(all.get(i));
            closing[i] = evidence.closing(all.get(i));
        }
        for (int i = 0; i < n; i++) {
            Arrays.fill(pair[i], MarkEvidence.IMPOSSIBLE);
            for (int j = i + 1; j < n; j++) {
                double ends = opening[i] + closing[j];
                // What costs as much as leaving both alone is never chosen.
                if (ends < alone[i] + alone[j]) {
                    pair[i][j] = ends + evidence.together(all.get(i), all.get(j));
                }
            }
        }
        for (int from = n - 1; from >= 0; from--) {
            for (int to = from + 1; to <= n; to++) {
                for (int level = 0; level < LEVELS; level++) {
                    cost[level][from][to] = alone[from] + cost[level][from + 1][to];
                    choice[level][from][to] = ALONE;
                }
                for (int close = from + 1; close < to; close++) {
                    if (pair[from][close] < MarkEvidence.IMPOSSIBLE) {
                        together(from, close, to);
                    }
                }
            }
            double left = evidence.leftOpen(all.get(from), reopened && marks.token(all.get(from)).is(next))
                    + cost[1][from + 1][n];
            if (left < cost[0][from][n]) {
                cost[0][from][n] = left;
                choice[0][from][n] = LEFT_OPEN;
            }
        }
    }

    private void together(int from, int close, int to) {
        for (int level = 0; level < LEVELS; level++) {
            double nested = level > 0 && evidence.isDouble(all.get(from)) ? NESTED : 0;
            double sum = pair[from][close] + nested + cost[Math.min(level + 1, LEVELS - 1)][from + 1][close]
                    + cost[level][close + 1][to];
            if (sum < cost[level][from][to]) {
                cost[level][from][to] = sum;
                choice[level][from][to] = close;
            }
        }
    }

    /** Reads the choices made; gives the mark that is left open, or -1. */
    private int read(int level, int from, int to, List<Pairs.Pair> pairs, List<Integer> alone) {
        int open = -1;
        int i = from;
        while (i < to) {
            int made = choice[level][i][to];
            if (made >= 0) {
                pairs.add(new Pairs.Pair(all.get(i), all.get(made)));
                read(Math.min(level + 1, LEVELS - 1), i + 1, made, pairs, alone);
                i = made + 1;
            } else if (made == LEFT_OPEN) {
                read(1, i + 1, to, pairs, alone);
                return all.get(i);
            } else {
                if (evidence.alone(all.get(i)) >= MarkEvidence.DOUBTED) {
                    alone.add(all.get(i));
                }
                i++;
            }
        }
        return open;
    }
}
