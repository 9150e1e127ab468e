package verbatim.text;

/** How a quote gives its speaker's words. A quote inside a quote has one of these kinds too, and a parent beside it. */
public enum QuoteKind {
    /** An utterance given as the speaker's own words: in marks, after a dialogue dash, a post. */
    DIRECT,
    /** Quoted words inside the reporter's own sentence. */
    PARTIAL,
    /** Reported speech without marks. */
    INDIRECT,
    /** What looks like a quote and is none: a title, a scare quote, a word as a word. */
    NO_QUOTE
}
