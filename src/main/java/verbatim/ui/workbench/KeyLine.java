package verbatim.ui.workbench;

import verbatim.message.Worded;

/** What keys of the workbench do, in words. */
enum KeyLine implements Worded {
    /** To what waits for the person who sits there. */
    NEXT_WAITING,
    /** The same in the line below. */
    NEXT_SHORT,
    SEND_BACK,
    MARK_ANEW,
    ADD_WORDS,
    TAKE_WORDS_OUT,
    CLAIM,
    FACTS,
    CORRECTED,
    UNDO,
    REDO,
    NEXT_PREVIOUS,
    TEXT_CARD,
    SET_FINDING,
    FIND,
    ADD_SOURCE,
    ADD_EVIDENCE,
    RECORD_SEARCH,
    PROPOSE,
    NOTE,
    TALK,
    SPEAKER,
    ASK,
    ASSIGN,
    DISMISS,
    FLAG,
    MEANING,
    MAIN,
    APPROVE,
    MARK,
    FOLD,
    FIND_ALL
}
