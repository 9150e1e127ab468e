package verbatim.ui.workbench.card;

import verbatim.message.Worded;

/** What is said where one's own note is edited. */
enum NoteLine implements Worded {
    EDIT,
    EDITED,
    TITLE,
    FIELD,
    HELP,
    SAVE,
    SAVED,
    KIND
}
