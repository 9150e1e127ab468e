package verbatim.ui.articles;

import verbatim.message.Worded;

/** What the list says of what must be printed otherwise. */
enum FixLine implements Worded {
    /** With the headline. */
    TITLE,
    /** Which revision it is of, and how many of the list are open. */
    FACTS,
    TO_ARTICLE,
    COPY,
    COPIED,
    NONE,
    NOBODY,
    PRINTED,
    INSTEAD,
    INSTEAD_FROM,
    WHY,
    NOT_CONFIRMED,
    NO_WORDS,
    NOT_YET,
    AS_PROPOSED,
    OTHERWISE,
    CUT
}
