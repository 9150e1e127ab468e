package verbatim.text.attribution.talk;

/** Somebody who may speak an utterance, with what speaks for and against it apart from the utterances before. */
final class Candidate {
    final int figure;
    final double[] signs = new double[Sign.values().length];
    boolean answers;

    Candidate(int figure) {
        this.figure = figure;
    }

    void add(Sign sign, double times) {
        signs[sign.ordinal()] += times;
    }

    double score() {
        double score = 0;
        for (int i = 0; i < signs.length; i++) {
            if (signs[i] != 0) {
                score += signs[i] * Conversation.W[i];
            }
        }
        return score;
    }
}
