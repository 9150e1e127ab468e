package verbatim.account;

import verbatim.message.Worded;

/** What kind of thing was erased. */
public enum ErasureKind implements Worded {
    ARTICLE,
    SOURCE,
    /** Words that people wrote beside an article's passages. */
    WORDS
}
