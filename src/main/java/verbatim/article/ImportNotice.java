package verbatim.article;

import verbatim.message.Worded;

/** What is said beside the imports of long texts. */
public enum ImportNotice implements Worded {
    /** Above those that are on their way. */
    BEING_IMPORTED,
    /** Who began one. */
    BEGUN_BY,
    /** How many of how many words are read. */
    WORDS_READ,
    /** How many of how many passages are stored. */
    PASSAGES_STORED
}
