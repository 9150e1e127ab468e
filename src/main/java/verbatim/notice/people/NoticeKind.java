package verbatim.notice.people;

import verbatim.message.Worded;

/** What kinds of notice a person can choose to get. */
public enum NoticeKind implements Worded {
    /** Work was given to them. */
    ASSIGNED,
    /** A question of theirs was answered, or somebody answered in a thread in which they wrote. */
    ANSWERED,
    /** What they had handed in was sent back. */
    SENT_BACK,
    /** Their work, or an answer that they wait for, is overdue. */
    OVERDUE,
    /** Somebody speaks to them in a thread. */
    MENTIONED,
    /** The sign-off that they made fell. */
    SIGN_OFF_FELL
}
