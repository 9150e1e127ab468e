package verbatim.review.second;

import verbatim.message.Worded;

/** How far a second look has come. */
public enum LookState implements Worded {
    /** Given to whoever is free. */
    FREE,
    GIVEN,
    /** Something of it is written. */
    BEGUN,
    HANDED_IN
}
