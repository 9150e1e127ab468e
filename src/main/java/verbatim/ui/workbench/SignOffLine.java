package verbatim.ui.workbench;

import verbatim.message.Worded;

/** What the dialog says in which an article is signed off. */
enum SignOffLine implements Worded {
    SIGN,
    /** Which revision it is, and how far the check has come. */
    REVISION,
    /** How many quotation marks have no partner, so that words may be missing from the list. */
    LONE_MARKS,
    /** How many proposed facts nobody has looked at, where the desk counts them. */
    OPEN_THREADS,
    FACTS_PROPOSED,
    /** How many approved problems and cannot-verifies there are. */
    WITH_PROBLEMS,
    WHY_ALL_THE_SAME,
    STILL_OPEN,
    OPEN_TO_WAIVE,
    WHY_OPEN
}
