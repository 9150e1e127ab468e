package verbatim.account;

import verbatim.message.Worded;

/** Why a step on people, passwords or the desk's settings is not allowed. */
public enum AccountRefusal implements Worded {
    USERNAME_UNFIT,
    USERNAME_TAKEN,
    NO_NAME,
    NAME_TOO_LONG,
    PERSON_NOT_THERE,
    LAST_ADMINISTRATOR_DEACTIVATED,
    LAST_ADMINISTRATOR_DEMOTED,
    WRONG_PASSWORD,
    SAME_PASSWORD,
    PASSWORDS_DIFFER,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_HOLDS_USERNAME,
    PASSWORD_OBVIOUS,
    TOO_MANY_ATTEMPTS,
    TRY_AGAIN_IN,
    SIGN_IN_WRONG,
    NOT_SIGNED_IN,
    NO_DESK_NAME,
    SOURCES_OUT_OF_BOUNDS,
    NEWER_SETTINGS,
    NEWER_ROLE
}
