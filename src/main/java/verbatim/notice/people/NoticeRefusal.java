package verbatim.notice.people;

import verbatim.message.Worded;

/** Why what somebody chose of notices is not kept. */
public enum NoticeRefusal implements Worded {
    NO_ADDRESS,
    NO_HOUR,
    PERSON_UNKNOWN
}
