package verbatim.ui.workbench.card;

import verbatim.message.Worded;

/** What is said of the words that should be printed instead. */
enum CorrectionLine implements Worded {
    TITLE,
    WORDS,
    WORDS_FROM,
    /** An edit has put them into the text. */
    PRINTED,
    /** Sets a finding, and submits it. */
    SUBMIT,
    SUBMITTED,
    PROPOSE,
    CHANGE,
    TAKE_BACK,
    FIELD,
    HELP,
    SAVE,
    SAVED,
    TAKEN_BACK
}
