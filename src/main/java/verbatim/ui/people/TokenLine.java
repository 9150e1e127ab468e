package verbatim.ui.people;

import verbatim.message.Worded;

/** What is said around access tokens. */
enum TokenLine implements Worded {
    TITLE,
    WHAT_FOR,
    TRY,
    MAKE,
    NONE,
    ALL,
    NAME,
    NAME_HELP,
    SCOPE,
    EXPIRES,
    EXPIRES_HELP,
    MADE_ONCE,
    SHOWN_ONCE,
    TOKEN,
    COPY,
    COPIED,
    DONE,
    /** When it was made, when it ends, and when it was used last. */
    FACTS,
    FACTS_UNUSED,
    WHOSE,
    END,
    END_OF,
    END_QUESTION,
    END_MEANS,
    ENDED
}
