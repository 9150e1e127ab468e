package verbatim.account;

import verbatim.message.Worded;

/** Whether a token lets anything in. */
public enum TokenState implements Worded {
    WORKS,
    EXPIRED,
    ENDED
}
