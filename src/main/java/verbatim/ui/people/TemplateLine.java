package verbatim.ui.people;

import verbatim.message.Worded;

/** What is said where one chooses how reports look. */
enum TemplateLine implements Worded {
    OPEN,
    TITLE,
    LANGUAGE,
    OF_WHO_ASKS,
    LOGO,
    LOGO_HINT,
    LOGO_SHOWN,
    WITHOUT_LOGO,
    SAVE,
    SAVED
}
