package verbatim.ui.workbench;

import verbatim.message.Worded;

/** What is said of the facts that were found in an article, and of what was done with them. */
enum FactsLine implements Worded {
    TITLE,
    /** What leads to them: how many there are, or that the text was never looked through. */
    OPEN,
    NONE_LEFT,
    FIND,
    FINDING,
    FIND_FAILED,
    /** What the list is for, and its keys. */
    HELP,
    /** The same where single letters are no keys. */
    HELP_WITHOUT_KEYS,
    CLOSE,
    TAKE,
    DISMISS,
    MERGE,
    UNDO,
    HIDE,
    /** What was done, to stand behind "Saved:". */
    TAKEN,
    DISMISSED,
    MERGED,
    FOUND,
    /** Of a fact that somebody says who is quoted. */
    IN_QUOTE
}
