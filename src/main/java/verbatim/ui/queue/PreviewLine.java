package verbatim.ui.queue;

import verbatim.message.Worded;

/** What the preview of the queue says. */
enum PreviewLine implements Worded {
    HINT,
    /** The same where single letters are no keys. */
    HINT_WITHOUT_KEY,
    OPEN,
    /** A passage of which nothing was concluded. */
    NO_FINDING,
    NO_EVIDENCE,
    APPROVE,
    SEND_BACK,
    WHY_BACK,
    /** On the button of the dialog that asks why. */
    SEND_IT_BACK,
    /** {0} what was saved, in words that can follow a colon; {1} the key that takes it back. */
    SAVED,
    SAVED_WITHOUT_KEY,
    APPROVED,
    SENT_BACK,
    /** Somebody else saved first. */
    CHANGED_MEANWHILE
}
