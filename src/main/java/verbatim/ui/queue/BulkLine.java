package verbatim.ui.queue;

import verbatim.message.Worded;

/** What is said of a step on many passages. */
enum BulkLine implements Worded {
    TICKED,
    EVERY_HIT,
    /** The same where more are shown than are listed. */
    FIRST_HITS,
    UNTICK,
    ASSIGN,
    SET_DUE,
    SUBMIT,
    DISMISS,
    APPROVE,
    SECOND_LOOK,
    ASSIGN_TITLE,
    SET_DUE_TITLE,
    /** Until when. */
    DUE,
    DUE_HELP,
    DUE_UNREADABLE,
    NOBODY_CHOSEN,
    GIVE,
    MOVE,
    SUBMIT_TITLE,
    SUBMIT_WORDS,
    SUBMIT_THEM,
    APPROVE_TITLE,
    APPROVE_THEM,
    DISMISS_TITLE,
    DISMISS_THEM,
    /** So many of them are to check by others, who are named. */
    OTHERS_WORK,
    TAKE_OVER_TOO,
    /** What is done with every hit before anything is asked. */
    READ_HITS,
    /** While it goes on: what, how many of how many. */
    GOES_ON,
    STOPPING,
    DONE,
    LEFT_OUT,
    /** Why, and for how many. */
    LEFT_OUT_SINCE,
    MORE_LEFT_OUT,
    UNDO,
    /** The same of what a stopped one did not come to. */
    UNDO_REST,
    TAKEN_BACK,
    STAYED,
    BARRED,
    FAILED
}
