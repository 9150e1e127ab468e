package verbatim.ui.signin;

import verbatim.message.Worded;

/** What the sign-in page says. */
enum SignInLine implements Worded {
    TITLE,
    PURPOSE,
    TOO_MANY,
    FAILED,
    AGAIN,
    TOO_OLD,
    SUBMIT,
    USERNAME,
    PASSWORD,
    NO_USERNAME,
    NO_PASSWORD,
    HELP
}
