package verbatim.ui.workbench.card;

import verbatim.message.Worded;

/** What is said where one's own note is edited. */
enum NoteLine implements Worded {
    EDIT,
    EDITED,
    /** Who brought in what somebody else wrote. */
    BROUGHT_IN,
    TITLE,
    FIELD,
    HELP,
    SAVE,
    SAVED,
    /** That nobody is told who is mentioned in a note. */
    TELLS_NOBODY,
    KIND
}
