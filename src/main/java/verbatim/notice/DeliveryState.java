package verbatim.notice;

import verbatim.message.Worded;

/** What has become of a delivery. */
public enum DeliveryState implements Worded {
    /** It is still to be made, for the first time or again. */
    WAITING,
    /** The other side has taken it. */
    DELIVERED,
    /** It was tried for as long as it is, or refused for good. */
    FAILED
}
