package verbatim.ui;

import verbatim.message.Worded;

/** What a page says while it cannot reach the server. */
enum ConnectionLine implements Worded {
    /** It is tried again by itself. */
    LOST,
    /** It is not tried any more. */
    GIVEN_UP
}
