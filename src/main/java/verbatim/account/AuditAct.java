package verbatim.account;

import verbatim.message.Worded;

/** What the audit trail tells of. */
public enum AuditAct implements Worded {
    /** A report of an article was given out. */
    REPORT_EXPORTED,
    /** What the queue showed was given out. */
    QUEUE_EXPORTED,
    /** The trail itself was given out. */
    TRAIL_EXPORTED,
    /** Somebody looked who a confidential source is, or read words of it. */
    CONFIDENTIAL_SEEN,
    /** A personal access token was made. */
    TOKEN_MADE,
    /** A personal access token was used: one row for each hour and each address that it came from. */
    TOKEN_USED,
    /** A personal access token was ended. */
    TOKEN_ENDED,
    /** A session was ended from elsewhere: by the person, or by an administrator. */
    SESSION_ENDED,
    /** What must not be kept was erased. */
    ERASED,
    /** A webhook was made. */
    WEBHOOK_MADE,
    /** A webhook has another address, other events or another secret. */
    WEBHOOK_CHANGED,
    /** A webhook is told again. */
    WEBHOOK_SWITCHED_ON,
    /** A webhook is told nothing any more: an administrator decided so, or the other side is gone for good. */
    WEBHOOK_SWITCHED_OFF,
    /** A webhook was deleted. */
    WEBHOOK_DELETED,
    /** The address to which somebody's notices are mailed was set, changed or taken away. */
    MAIL_ADDRESS_SET
}
