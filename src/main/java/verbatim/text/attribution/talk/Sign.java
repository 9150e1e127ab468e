package verbatim.text.attribution.talk;

/**
 * What speaks for or against somebody as the speaker of an utterance, and how much. The weights are few and round; they were
 * set by hand and moved where whole novels came out better for it (docs/accuracy.md).
 */
enum Sign {
    /** For each other person whom the narration names after him. */
    LESS_RECENT(-0.5),
    /** He was the subject where the narration named him last. */
    SUBJECT(1),
    /** The narration has not named him yet, or long ago. */
    UNNAMED_YET(-2),
    /** Nothing shows his gender, and the clause beside the words has one. */
    GENDER_UNKNOWN(-2),
    /** He is of another gender than the pronoun that acts in the narration beside the words. */
    GENDER_OTHER(-4.5),
    /** The narration beside the words makes him act. */
    ACTS(6),
    /** The clause that gives the words to a pronoun names him, so that the pronoun means another. */
    IN_CLAUSE(-3),
    /** He acts in the last sentence of the narration right before. */
    ACTS_BEFORE(1),
    /** The words call him. */
    CALLED(-5),
    /** The words speak of him. */
    SPOKEN_OF(-2.5),
    /** The words of an utterance close by speak of him: then he is mostly not in the talk. */
    SPOKEN_OF_NEARBY(-0.7),
    /** The words of an utterance close by call him: then he is. */
    CALLED_NEARBY(2),
    /** He speaks nowhere by name, and nothing shows that it is a person. */
    STRANGER(-1.5),
    /** He is of another gender than the "sir" or "madam" to whom the words beside are spoken. */
    COURTESY_OTHER(-2.5),
    /** He is the one whom the noun beside the words names ("the porter"), taken as nobody else. */
    NOUN_ITSELF(2),
    /** The logarithm of how often he speaks by name. */
    SPEAKS(0.5),
    /** He tells the story. */
    NARRATOR(0.5),
    /** He spoke the utterance right before. */
    SAME(-3),
    /** He spoke the utterance before the one right before. */
    BEFORE(2.5),
    /** The same, but narration stands between. */
    BEFORE_NARRATION(1),
    /** The words right before call him. */
    ANSWERS(3);

    private final double weight;

    Sign(double weight) {
        this.weight = weight;
    }

    /** How much it speaks for him; less than 0 where it speaks against him. */
    double weight() {
        return weight;
    }
}
