package verbatim.review.work;

import verbatim.message.Worded;

/** Why a passage waits for a person; the order is that in which one would look at them. */
public enum Waits implements Worded {
    /** A reviewer did not agree, or opened it again. */
    SENT_BACK,
    /** They are named in a thread that is open, and have not read it. */
    MENTIONED,
    /** Somebody outside was asked, and has not answered. */
    ASKED,
    /** A second look came to another finding than the first, and they may decide between them. */
    DIFFERS,
    /** They are to look at it a second time, without knowing what was found. */
    SECOND_LOOK,
    /** It was given to them, or to all of its article. */
    ASSIGNED,
    /** It was given to whoever is free. */
    FREE,
    /** Another handed it in, and they had no hand in it. */
    TO_REVIEW,
    /** They asked somebody of the desk in a thread that is open, who has written nothing there since. */
    ASKED_AT_DESK
}
