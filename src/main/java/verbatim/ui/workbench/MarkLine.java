package verbatim.ui.workbench;

import verbatim.message.Worded;

/** What the bar beside selected words says. */
enum MarkLine implements Worded {
    CHOSEN_ANEW,
    AS_CLAIM,
    MARK
}
