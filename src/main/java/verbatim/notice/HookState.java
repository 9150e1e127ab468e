package verbatim.notice;

import verbatim.message.Worded;

/** Whether a webhook is told of anything. */
public enum HookState implements Worded {
    ON,
    /** An administrator switched it off; what waited then waits on. */
    OFF,
    /** The other side has answered that it is gone for good (410). */
    GONE
}
