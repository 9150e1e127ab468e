package verbatim.ui;

import verbatim.message.Worded;

/** What the frame around the screens says, and the pages that stand where none can. */
enum ShellLine implements Worded {
    NOT_OPENED,
    TO_ARTICLES,
    PEOPLE,
    SKIP,
    QUEUE,
    FIND_HINT,
    FIND,
    PASSWORD,
    TOKENS,
    SESSIONS,
    KEYS,
    NOTICES,
    CHOOSE_NOTICES,
    SIGN_OUT,
    ACCOUNT,
    WAITING,
    NOTHING_HERE,
    CUT_SHORT,
    NO_PAGE,
    WORK,
    ARTICLES,
    SOURCES,
    SPEAKERS,
    OVERVIEW,
    LANGUAGE,
    WENT_WRONG,
    RECORDED,
    NOT_FOUND,
    NOT_OPEN,
    TOO_LARGE,
    BUSY,
    NOT_SAVED,
    UNREADABLE,
    RELOAD,
    NO_COOKIES,
    NO_COOKIES_HELP,
    SESSION_ENDED
}
