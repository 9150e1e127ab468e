package verbatim.text.language;

/** What a text shows of a person's gender, as far as pronouns need it. */
public enum Gender {
    /** Referred to as "he". */
    MALE,
    /** Referred to as "she". */
    FEMALE,
    /** Nothing tells. */
    UNKNOWN
}
