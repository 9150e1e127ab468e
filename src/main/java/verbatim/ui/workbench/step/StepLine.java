package verbatim.ui.workbench.step;

import verbatim.message.Worded;

/** What is said of steps, whatever they are. */
enum StepLine implements Worded {
    DISMISSAL_ASKED,
    ROLE_TOO_LOW,
    MARKING,
    NOTHING,
    OF,
    OF_LEAVING_SOURCE,
    /** What of it stays as somebody else has said since. */
    OF_STAYING,
    UNDO,
    UNDID,
    UNDID_TO_CONFIRM,
    NOTHING_AGAIN,
    REDO,
    REDID
}
