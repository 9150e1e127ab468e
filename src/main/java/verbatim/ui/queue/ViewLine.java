package verbatim.ui.queue;

import verbatim.message.Worded;

/** What is said of saved views, columns and files of the queue. */
enum ViewLine implements Worded {
    VIEWS,
    /** One of somebody else. */
    OF,
    NONE_YET,
    SAVE_AS,
    SAVE_AS_TITLE,
    NAME,
    KEPT_FOR,
    SAVE_CHANGES,
    RENAME,
    DELETE,
    DELETE_TITLE,
    DELETE_OWN,
    DELETE_SHARED,
    DELETE_IT,
    START_WITH,
    START_AS_USUAL,
    STARTS_WITH,
    STARTS_AS_USUAL,
    SAVED,
    DELETED,
    GONE,
    COLUMNS,
    COLUMNS_HELP,
    UP,
    DOWN,
    SHOW_COLUMNS,
    USUAL_COLUMNS,
    AS_FILE,
    FILE_HELP,
    IN_MAKING,
    NOT_MADE
}
