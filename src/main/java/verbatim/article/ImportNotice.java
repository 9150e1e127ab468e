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
    /** That there is one that has most of its sentences, whose next edit this may be. */
    SAME_SENTENCES,
    /** The button that brings it in as the next edit of that article. */
    AS_EDIT,
    /** What a second press does. */
    BESIDE,
    /** Who began one. */
    BEGUN_BY,
    /** How many of how many words are read. */
    WORDS_READ,
    /** How many of how many passages are stored. */
    PASSAGES_STORED
}
