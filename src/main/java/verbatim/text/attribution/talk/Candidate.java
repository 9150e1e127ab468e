package verbatim.text.attribution.talk;

/** Somebody who may speak an utterance, and what speaks for it apart from who speaks the utterances before. */
final class Candidate {

    private final int figure;
    private double score;
    private boolean answers;

    /** @param figure index in the cast */
    Candidate(int figure) {
        this.figure = figure;
    }

    /** Index in the cast. */
    int figure() {
        return figure;
    }

    /** The sum of all signs. */
    double score() {
        return score;
    }

    /** Whether the utterance right before calls him. */
    boolean answers() {
        return answers;
    }

    /** Takes in a sign. */
    void add(Sign sign) {
        add(sign, 1);
    }

    /** Takes in a sign that counts several times or in part. */
    void add(Sign sign, double times) {
        score += sign.weight() * times;
    }

    /** Takes in a sign where it is there. */
    void addWhere(boolean there, Sign sign) {
        add(sign, there ? 1 : 0);
    }

    /** Takes in that the utterance right before calls him. */
    void called() {
        answers = true;
    }
}
