package verbatim.ui.workbench.card;

import verbatim.message.Worded;

/** What the dialog says in which an answer is entered. */
enum AnswerLine implements Worded {
    TITLE,
    WORDS,
    FROM,
    WHEN,
    SAVE,
    /** What was saved, to stand behind "Saved:". */
    SAVED,
    /** Who said the answer, and when: {2} is what was asked and answered. */
    SAID_BY,
    SAID_BY_AT
}
