package verbatim.ui.notices;

import verbatim.message.Worded;

/** What the screens of notices say. */
public enum NoticesLine implements Worded {
    TITLE,
    NONE,
    NEW,
    READ_ALL,
    CHOOSE,
    KEPT,
    CHOICE_TITLE,
    IN_APP,
    BY_MAIL,
    ADDRESS,
    ADDRESS_HELP,
    NO_SERVER,
    NOT_SENT,
    DIGEST,
    HOUR,
    HOUR_HELP,
    WHAT_IS_IN_IT,
    SAVED,
    ADDRESS_OF
}
