package verbatim.ui.articles;

import verbatim.message.Worded;

/** What the dialog says in which the next edit of an article is brought in. */
enum EditLine implements Worded {
    /** Of which article it is one. */
    TITLE,
    /** What stands in the field for the text. */
    TEXT,
    PLACEHOLDER,
    COMPARE,
    COMPARING,
    TEXT_CHANGED,
    /** What a press takes: which revision it becomes. */
    TAKE,
    TAKING,
    COMPARING_AGAIN,
    TAKE_BACK,
    TAKE_BACK_SURE,
    TAKING_BACK,
    /** How many passages stay, are changed, are taken out, and are new. */
    COUNTS,
    /** How a new edit changes no passage. */
    NOTHING_CHANGES,
    CHANGED,
    MOVED,
    REMOVED,
    /** Where words that differ stand. */
    NOW,
    BOTH_TEXTS,
    /** How many paragraphs that are the same are left out. */
    SAME_ROWS,
    /** How many more changes are not shown. */
    MORE_ROWS,
    STOOD_HERE,
    STANDS_HERE,
    IN_EDIT,
    FAILED,
    STORED_NOT_COMPARED
}
