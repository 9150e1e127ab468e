package verbatim.notice;

import verbatim.message.Worded;

/** Why a delivery was not taken. */
public enum DeliveryFault implements Worded {
    /** The address leads where nothing is posted to. */
    NOT_ALLOWED,
    NO_SUCH_SERVER,
    NOT_TRUSTED,
    TIMED_OUT,
    UNREACHABLE,
    SWITCHED_OFF,
    /** It is answered elsewhere, which is not followed. */
    REDIRECTED,
    /** The other side is gone for good. */
    GONE,
    /** Another status than one of success. */
    NOT_TAKEN
}
