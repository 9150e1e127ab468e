package verbatim.ui.workbench;

import verbatim.message.Worded;

/** What the workbench says around text and card. */
enum WorkbenchLine implements Worded {
    NEXT,
    PREVIOUS,
    FIND,
    UNDO,
    REDO,
    ALL_KEYS,
    /** What the next two open. */
    LIST,
    /** Which one is chosen, and which of how many. */
    WHERE,
    /** How many there are, where none is chosen. */
    SO_MANY,
    BOTH_VERSIONS,
    THERE_NOW,
    YOURS,
    SAVE_MINE,
    KEEP_THEIRS,
    LAST,
    NO_FINDING,
    FINDING,
    SPEAKER,
    MARK_SELECTED,
    MARK_AS,
    QUOTE,
    PARTIAL,
    REPORTED,
    CLAIM,
    MARK_TITLE,
    FROM_WORDS,
    FROM_HELP,
    TO_WORDS,
    TO_HELP,
    MARK,
    NO_QUOTES,
    CHOOSE,
    CHOOSE_BY_HAND,
    /** Of a passage that somebody wants to see. */
    GONE,
    /** Of a key that does something to one. */
    NONE_CHOSEN,
    MARKED,
    NOT_SAVED,
    SAVED
}
