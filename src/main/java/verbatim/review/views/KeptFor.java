package verbatim.review.views;

import verbatim.message.Worded;

/** Who may use a saved view. */
public enum KeptFor implements Worded {
    OWNER,
    /** Everybody on the desk; only its owner changes it. */
    DESK
}
