package verbatim.review.work;

import verbatim.message.Worded;

/** Why work is not given out. */
public enum WorkRefusal implements Worded {
    /** Nothing was chosen, or all of it is at an end. */
    NOTHING_TO_GIVE,
    NOBODY_CHOSEN,
    /** Somebody who may not sign in any more. */
    PERSON_GONE,
    /** The shares are more than there is. */
    TOO_MANY,
    /** Less than one of them, or more than all, is said to be enough. */
    ENOUGH_OF_HOW_MANY,
    DUE_IS_OVER,
    /** Somebody else has taken it since it was seen. */
    TAKEN_MEANWHILE,
    ARTICLE_NOT_THERE,
    /** Whose work it is, after a step that is to be taken back, or again. */
    SAID_SINCE
}
