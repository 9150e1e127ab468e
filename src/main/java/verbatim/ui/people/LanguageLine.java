package verbatim.ui.people;

import verbatim.message.Worded;

/** What stands where one chooses the language of one's screens. */
enum LanguageLine implements Worded {
    TITLE,
    WHAT_FOR,
    AS_BROWSER,
    OTHER_WINDOWS,
    SAVED
}
