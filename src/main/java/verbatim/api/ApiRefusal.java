package verbatim.api;

import verbatim.message.Worded;

/** Why a request is not answered as it wishes, where it is HTTP that is at fault and not a rule of the desk. */
enum ApiRefusal implements Worded {
    /** No token, or one that lets nothing in; one answer for all, so that nobody learns which. */
    NOT_LET_IN,
    SCOPE_TOO_NARROW,
    ROLE_TOO_LOW,
    NOTHING_THERE,
    METHOD_NOT_THERE,
    ADDRESS_UNFIT,
    BODY_UNREADABLE,
    FIELD_UNFIT,
    PARAMETER_UNFIT,
    MEDIA_TYPE_NOT_READ,
    MEDIA_TYPE_NOT_GIVEN,
    VERSION_NOT_NAMED,
    VERSION_UNFIT,
    CURSOR_UNFIT,
    KEY_UNFIT,
    KEY_OF_ANOTHER_REQUEST,
    KEY_NOT_ANSWERED,
    TOO_MANY_REQUESTS,
    COLLISION,
    DATABASE_AWAY,
    FAULT,
    /** What a command of this machine asks for by name. */
    NO_SUCH_ARTICLE,
    SEVERAL_ARTICLES
}
