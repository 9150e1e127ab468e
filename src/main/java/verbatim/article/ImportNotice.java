package verbatim.article;

import verbatim.message.Worded;

/** What is said of texts on their way in. */
public enum ImportNotice implements Worded {
    /** Above those that are on their way. */
    BEING_IMPORTED,
    /** That there is an article of this very text, whose name follows. */
    SAME_TEXT,
    /** That there is one from this address with another text, whose next edit this may be. */
    SAME_ADDRESS,
    /** Who began one. */
    BEGUN_BY,
    /** How many of how many words are read. */
    WORDS_READ,
    /** How many of how many passages are stored. */
    PASSAGES_STORED
}
