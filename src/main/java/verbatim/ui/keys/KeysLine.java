package verbatim.ui.keys;

import verbatim.message.Worded;

/** What stands where one chooses one's keys. */
enum KeysLine implements Worded {
    TITLE,
    WHAT_FOR,
    LETTERS,
    ALWAYS,
    FIELD,
    TAKEN,
    STANDARD,
    CHANGE,
    /** Above the list of them. */
    KEYS,
    FINDINGS_OF_QUOTE,
    FINDINGS_OF_CLAIM
}
