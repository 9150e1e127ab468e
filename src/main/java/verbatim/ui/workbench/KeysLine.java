package verbatim.ui.workbench;

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
    CHANGE
}
