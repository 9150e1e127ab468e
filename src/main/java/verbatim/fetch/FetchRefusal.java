package verbatim.fetch;

import verbatim.message.Worded;

/** Why a page is not fetched, or cannot be had. */
public enum FetchRefusal implements Worded {
    /** Of this desk the application does not call out at all. */
    SWITCHED_OFF,
    NO_WEB_ADDRESS,
    SCHEME_NOT_HTTP,
    HOLDS_A_NAME,
    SERVER_MISSING,
    NO_SERVER_NAME,
    PORT_NOT_ALLOWED,
    PRIVATE_NETWORK,
    /** Where the page redirects to, and why that is not asked. */
    REDIRECT_NOT_FOLLOWED,
    NO_SUCH_SERVER,
    /** The server cannot be reached, or broke off. */
    UNREACHABLE,
    TIMED_OUT,
    TOO_LARGE,
    TOO_MANY_REDIRECTS,
    /** The server asks for a payment or a sign-in. */
    PAID_ANSWER,
    /** The page says of itself that it is not free. */
    PAID_PAGE,
    /** The server knows no such page, or no longer: a web archive may. */
    GONE,
    WITHHELD,
    /** The server asks to come back later. */
    TOO_OFTEN,
    SERVER_FAULT,
    NOT_HANDED_OUT,
    /** The server cannot prove that it is the one that was asked. */
    NOT_TRUSTED,
    /** Nothing that can be read as text: a picture, a film. */
    NO_TEXT,
    NO_KNOWN_KIND
}
