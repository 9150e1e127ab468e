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
    HELP,
    WITH_PROVIDER,
    ONLY_PROVIDER,
    ENDED,
    PROVIDER_AWAY,
    PROVIDER_NO_ROLE,
    PROVIDER_DEACTIVATED,
    PROVIDER_DENIED,
    PROVIDER_LATE,
    PROVIDER_FAILED
}
