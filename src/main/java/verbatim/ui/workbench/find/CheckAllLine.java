package verbatim.ui.workbench.find;

import verbatim.message.Worded;

/** What is said while all quotes of an article are checked against sources, and of what came of it. */
enum CheckAllLine implements Worded {
    TITLE,
    HELP,
    WHERE,
    ARTICLE,
    DESK,
    SOURCE,
    WHICH,
    NO_SOURCE_CHOSEN,
    BEGIN,
    STOP,
    CLOSE,
    WAITS,
    PROGRESS,
    DONE,
    STOPPED,
    NO_SOURCES,
    FAILED,
    FOUND_IN,
    RECORDED,
    NOT_RECORDED,
    NO_WORDING
}
