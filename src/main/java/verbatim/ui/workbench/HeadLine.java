package verbatim.ui.workbench;

import verbatim.message.Worded;

/** What is said of an article in its head, and of what was done from there. */
enum HeadLine implements Worded {
    /** When the last sign-off fell. */
    SIGN_OFF_FELL,
    SIGN_OFF_FELL_BECAUSE,
    /** No passage of the article waits for the person. */
    NOTHING_WAITS,
    /** Nothing else waits than what is somebody else's. */
    WORK_OF_ANOTHER,
    /** What was saved, to stand behind "Saved:". */
    CORRECTED,
    CHECK_ALL,
    MUST_FIX,
    /** Leads to the article in pictures. */
    OVERVIEW,
    /** The report to read, and its other formats. */
    REPORT,
    REPORT_AS,
    REPORT_FOR,
    REPORT_IN_MAKING,
    REPORT_NOT_MADE,
    NEW_EDIT,
    /** Brings in what others found. */
    BRING_IN,
    ASSIGN,
    ASSIGN_ARTICLE,
    /** Whose work the article is as a whole. */
    WORK_OF,
    WORK_FREE,
    /** Who else is there. */
    PRESENT,
    IS_HERE,
    IS_ON,
    /** What was taken here, and what came from somebody else. */
    EDIT_TAKEN,
    EDIT_CAME,
    /** What kind of text it was taken for. */
    READ_AS,
    /** How many quotation marks have no partner. */
    LONE_MARKS,
    /** What a press on that does. */
    SHOW_LONE_MARKS,
    SIGN_OFF,
    DETAILS,
    CALL_BACK,
    CALL_BACK_HINT,
    UNDATED,
    REVISION,
    EMBARGO
}
