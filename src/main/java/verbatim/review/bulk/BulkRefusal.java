package verbatim.review.bulk;

import verbatim.message.Worded;

/** Why a passage was left out, beside what the rules of checking say. */
public enum BulkRefusal implements Worded {
    /** There is nothing to do about it any more. */
    AT_AN_END,
    /** Nothing would have changed: it has this deadline, or none of its own. */
    AS_BEFORE,
    /** Somebody changed it since it was seen. */
    CHANGED_BY,
    /** The same, where nobody is to be named. */
    CHANGED,
    /** Somebody worked on it at the same moment. */
    BUSY,
    /** Somebody gave it out anew. */
    GIVEN_ANEW,
    /** It is somebody else's to check, and nobody said that it is taken over. */
    WORK_OF
}
