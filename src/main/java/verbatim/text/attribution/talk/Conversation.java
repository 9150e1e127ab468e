package verbatim.text.attribution.talk;

import java.util.Arrays;
import java.util.List;

/**
 * Decides who speaks all utterances of a text at once: of all ways to give each of them to one of its candidates, the one with
 * the most signs for it, where the two utterances before count too, since people take turns.
 */
final class Conversation {

    static final double[] W = Arrays.stream(Sign.values()).mapToDouble(s -> s.weight).toArray();

    private Conversation() {
    }

    /**
     * The index of the candidate that speaks each utterance.
     *
     * @param candidates of each utterance; never empty
     * @param follows of each, whether nothing but words stand between it and the one before
     */
    static int[] speakers(List<List<Candidate>> candidates, boolean[] follows) {
        int n = candidates.size();
        int[] best = new int[n];
        if (n == 0) {
            return best;
        }
        // score[b][c]: the best way to reach c with b before.
        double[][] score = new double[1][candidates.get(0).size()];
        int[][][] back = new int[n][][];
        for (int c = 0; c < score[0].length; c++) {
            score[0][c] = candidates.get(0).get(c).score();
        }
        for (int t = 1; t < n; t++) {
            List<Candidate> now = candidates.get(t);
            List<Candidate> last = candidates.get(t - 1);
            double[][] next = new double[last.size()][now.size()];
            back[t] = new int[last.size()][now.size()];
            for (int c = 0; c < now.size(); c++) {
                double own = now.get(c).score();
                for (int b = 0; b < last.size(); b++) {
                    double step = step(last.get(b), now.get(c), follows[t]);
                    double top = Double.NEGATIVE_INFINITY;
                    for (int a = 0; a < score.length; a++) {
                        double value = score[a][b];
                        if (t > 1 && candidates.get(t - 2).get(a).figure == now.get(c).figure && last.get(b).figure != now.get(c).figure) {
                            value += W[(follows[t] && follows[t - 1] ? Sign.BEFORE : Sign.BEFORE_NARRATION).ordinal()];
                        }
                        if (value > top) {
                            top = value;
                            back[t][b][c] = a;
                        }
                    }
                    next[b][c] = top + step + own;
                }
            }
            score = next;
        }
        int b = 0;
        int c = 0;
        for (int i = 0; i < score.length; i++) {
            for (int j = 0; j < score[i].length; j++) {
                if (score[i][j] > score[b][c]) {
                    b = i;
                    c = j;
                }
            }
        }
        for (int t = n - 1; t >= 0; t--) {
            best[t] = c;
            if (t > 0) {
                int a = back[t][b][c];
                c = b;
                b = a;
            }
        }
        return best;
    }

    private static double step(Candidate last, Candidate now, boolean follows) {
        double step = 0;
        if (last.figure == now.figure) {
            step += W[(follows ? Sign.SAME : Sign.SAME_AFTER_NARRATION).ordinal()];
        }
        if (now.answers && last.figure != now.figure) {
            step += W[Sign.ANSWERS.ordinal()];
        }
        return step;
    }
}
