package verbatim.ui.component;

import verbatim.message.Worded;

/** What is said where one chooses on what terms somebody answered. */
enum FormLine implements Worded {
    FORM,
    NOT_SAID
}
