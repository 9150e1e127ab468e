package verbatim.ui.workbench;

import verbatim.message.Worded;

/** What the bar beside selected words says. */
enum MarkLine implements Worded {
    CHOSEN_ANEW,
    ADD,
    TAKE_OUT,
    AS_CLAIM,
    MARK
}
