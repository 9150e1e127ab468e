package verbatim.ui.settings;

import verbatim.message.Worded;

/** What the screen says on which an administrator erases what must not be kept. */
enum ErasingLine implements Worded {
    TITLE,
    ABOUT,
    HOW,
    OF_ARTICLE,
    OF_SOURCE,
    WHAT,
    ONLY_WORDS,
    WHOLE_ARTICLE,
    WORDS,
    WORDS_HELP,
    REASON,
    REASON_HELP,
    LOOK,
    LOOKING,
    WOULD_GO,
    NOTHING_THERE,
    TEXTS_STAY,
    ERASE,
    QUESTION,
    WARNING,
    ERASE_NOW,
    ERASING,
    ERASED,
    FAILED,
    LAST,
    NONE_YET,
    ROW,
    TOMBSTONE
}
