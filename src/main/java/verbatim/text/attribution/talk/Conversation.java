package verbatim.text.attribution.talk;

import java.util.List;

/**
 * Decides who speaks all utterances of a text at once: of all ways to give each of them to one of its candidates, the one with
 * the most for it. The two utterances before count too, since people take turns, so that a name far down a talk settles the
 * turns above it (the Viterbi algorithm, over pairs of speakers).
 */
final class Conversation {

    private final List<Turn> turns;
    /** For each turn, by its candidate and that of the turn before: the best candidate of the one before that. */
    private final int[][][] best;

    /**
     * One utterance.
     *
     * @param candidates who may speak it; never empty
     * @param follows whether no narration stands between it and the one before
     */
    record Turn(List<Candidate> candidates, boolean follows) {
    }

    private Conversation(List<Turn> turns) {
        this.turns = turns;
        this.best = new int[turns.size()][][];
    }

    /** The figure that speaks each of the turns. */
    static int[] speakers(List<Turn> turns) {
        return turns.isEmpty() ? new int[0] : new Conversation(turns).decide();
    }

    private int[] decide() {
        double[][] score = {turns.getFirst().candidates().stream().mapToDouble(Candidate::score).toArray()};
        for (int t = 1; t < turns.size(); t++) {
            score = next(t, score);
        }
        int before = 0;
        int last = 0;
        for (int i = 0; i < score.length; i++) {
            for (int j = 0; j < score[i].length; j++) {
                if (score[i][j] > score[before][last]) {
                    before = i;
                    last = j;
                }
            }
        }
        int[] figures = new int[turns.size()];
        for (int t = turns.size() - 1; t >= 0; t--) {
            figures[t] = turns.get(t).candidates().get(last).figure();
            if (t > 0) {
                int earlier = best[t][before][last];
                last = before;
                before = earlier;
            }
        }
        return figures;
    }

    /** What the best way to each pair of candidates of turns {@code t - 1} and {@code t} has for it. */
    private double[][] next(int t, double[][] score) {
        List<Candidate> before = turns.get(t - 1).candidates();
        List<Candidate> now = turns.get(t).candidates();
        double[][] next = new double[before.size()][now.size()];
        best[t] = new int[before.size()][now.size()];
        for (int b = 0; b < before.size(); b++) {
            for (int c = 0; c < now.size(); c++) {
                double top = Double.NEGATIVE_INFINITY;
                for (int a = 0; a < score.length; a++) {
                    double value = score[a][b] + (t > 1 ? again(t, turns.get(t - 2).candidates().get(a), before.get(b), now.get(c)) : 0);
                    if (value > top) {
                        top = value;
                        best[t][b][c] = a;
                    }
                }
                next[b][c] = top + now.get(c).score() + step(t, before.get(b), now.get(c));
            }
        }
        return next;
    }

    private double step(int t, Candidate before, Candidate now) {
        boolean same = before.figure() == now.figure();
        return (same && turns.get(t).follows() ? Sign.SAME.weight() : 0) + (now.answers() && !same ? Sign.ANSWERS.weight() : 0);
    }

    private double again(int t, Candidate earlier, Candidate before, Candidate now) {
        if (earlier.figure() != now.figure() || before.figure() == now.figure()) {
            return 0;
        }
        return (turns.get(t).follows() && turns.get(t - 1).follows() ? Sign.BEFORE : Sign.BEFORE_NARRATION).weight();
    }
}
