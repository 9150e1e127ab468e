package verbatim.text.quotation;

/** Where the words that ascribe a quote stand, as seen from the quote. */
public enum Placement {
    /** Before it, with a colon or comma: <i>she said, "..."</i>. */
    POINT_BEFORE,
    /** Before it, with the word that makes it part of the sentence: <i>said that "..."</i>. */
    THAT_BEFORE,
    /** Before it, with nothing between: <i>said "..."</i>. */
    BARE_BEFORE,
    /** After it: <i>"...," she said</i>. */
    AFTER,
    /** Somewhere in its sentence. */
    IN_SENTENCE,
    /** Only in another sentence. */
    ELSEWHERE,
    /** Nowhere. */
    NONE
}
