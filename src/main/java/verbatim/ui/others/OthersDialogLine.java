package verbatim.ui.others;

import verbatim.message.Worded;

/** What is said where somebody brings in what others found. */
enum OthersDialogLine implements Worded {
    TITLE,
    HELP,
    CHOOSE_FILE,
    FORMATS,
    PASTE,
    LOOK,
    LOOKING,
    BRING,
    BRINGING,
    FAILED,
    COUNTS,
    DIFFERING,
    SIGNED_OFF,
    /** Of a table: which column holds what. */
    COLUMNS,
    COLUMN_WITHOUT_NAME,
    /** What the file calls its findings. */
    MEANINGS,
    MEANING_OF,
    NO_MEANING,
    /** The rows, and which of them are shown. */
    ROWS,
    SHOWN,
    ALL,
    BROUGHT,
    NOT_BROUGHT,
    MORE,
    NONE_SHOWN,
    /** One row. */
    BRING_ROW,
    ROW,
    NEW_PASSAGE,
    NOTE_ON,
    NOTE_ON_ABOUT,
    NOTE_ON_NEW,
    ALREADY_THERE,
    ALREADY_ON,
    NOT_THIS,
    LEFT_OUT,
    /** What was brought in before. */
    BEFORE,
    BEFORE_ONE,
    BEFORE_TAKEN_BACK,
    TAKE_BACK,
    TAKEN_BACK,
    /** What was saved, to stand behind "Saved:". */
    DONE,
    DONE_TAKING_BACK
}
