package verbatim.ui.workbench.card;

import verbatim.message.Worded;

/** What is said where the words or the kind of a passage are changed. */
enum RemarkLine implements Worded {
    TITLE,
    FROM,
    TO,
    HELP,
    WHICH_PART,
    PART,
    KIND,
    CLAIM_KINDS,
    STALE,
    SAVE,
    CHANGE,
    WORDS_SAVED,
    SAVED
}
