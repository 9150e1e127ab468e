package verbatim.notice.people;

import verbatim.message.Worded;

/** Why a mail did not go. */
public enum MailFault implements Worded {
    /** The server does not take mail for this address. */
    ADDRESS_REFUSED,
    /** The server does not let the desk in. */
    NOT_LET_IN,
    /** The server does not answer, or took the mail for no reason that would last. */
    NOT_TAKEN
}
