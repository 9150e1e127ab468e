package verbatim.ui.callback;

import verbatim.message.Worded;

/** What the call-back sheet says. */
enum CallLine implements Worded {
    ANSWER_OF,
    SAVE,
    DAY_UNREADABLE,
    NOT_ASKED,
    BEARS_OUT,
    CONTRADICTS,
    NOTHING,
    ANSWERS_QUESTION,
    ANSWER_HELP,
    DOES_TO_EACH,
    EVIDENCE_HINT,
    TELEPHONE,
    MAIL,
    MESSAGE,
    IN_PERSON,
    PRINT,
    CALL_BACK_OF,
    NOBODY,
    SAVED_AS_HISTORY,
    SAVED_AS_EVIDENCE,
    FACTS,
    NOBODY_KNOWN,
    NOTE_ANSWER,
    NOTE_ANSWER_OF,
    BLANKS_WHOM,
    BLANKS_REACHED,
    IN_MARKS,
    OCCASION,
    QUESTION,
    ANSWER_WANTED,
    ANSWER_OVERDUE,
    BLANKS_CONFIRMED,
    ON_FILE
}
