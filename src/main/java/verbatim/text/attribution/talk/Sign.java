package verbatim.text.attribution.talk;

/** What speaks for or against somebody as the speaker of an utterance, and how much. */
enum Sign {
    /** Each other person named in the narration since. */
    LESS_RECENT(-0.5),
    /** Was the subject of the sentence that named him last. */
    SUBJECT(1),
    /** Was never named before. */
    UNNAMED_YET(-2),
    /** Nothing shows the gender, where a pronoun does. */
    GENDER_UNKNOWN(-2),
    /** Gender other than that of the noun for the speaker or of the acting pronoun. */
    GENDER_OTHER(-4.5),
    /** The narration beside the words makes him act. */
    ACTS(6),
    /** The narration beside the words names him, but not as the one who acts. */
    BESIDE(0),
    /** Stands in the clause that gives the words to a pronoun, which therefore means another. */
    IN_CLAUSE(-3),
    /** Is the subject of the last sentence of a paragraph of narration right before. */
    ACTS_BEFORE(1),
    /** The words call him. */
    CALLED(-5),
    /** The words speak of him. */
    SPOKEN_OF(-2.5),
    /** The words of an utterance beside these speak of him. */
    SPOKEN_OF_NEARBY(-0.7),
    /** An utterance nearby calls him. */
    CALLED_NEARBY(2),
    /** Never speaks by name, and nothing shows a person. */
    STRANGER(-1.5),
    /** The words beside call somebody "sir" or "madam", and he is of the other gender. */
    COURTESY_OTHER(-2.5),
    /** The noun phrase that stands for the speaker, taken as nobody else. */
    NOUN_ITSELF(2),
    /** How often he speaks, by his name, in the text (logarithm). */
    SPEAKS(0.5),
    /** Tells the story. */
    NARRATOR(0.5),
    /** Spoke right before. */
    SAME(-3),
    /** Spoke before a paragraph of narration. */
    SAME_AFTER_NARRATION(0),
    /** Spoke before the one right before. */
    BEFORE(2.5),
    /** The same, with narration between. */
    BEFORE_NARRATION(1),
    /** The words right before call him. */
    ANSWERS(3);

    final double weight;

    Sign(double weight) {
        this.weight = weight;
    }
}
