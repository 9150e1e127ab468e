package verbatim.account;

import verbatim.message.Worded;

/** What is wrong with how the application was configured, and what to set instead. */
public enum ConfigurationFault implements Worded {
    NOBODY_TO_SIGN_IN,
    FIRST_USERNAME_UNFIT,
    FIRST_PASSWORD_UNFIT,
    DEMO_NOT_EMBEDDED,
    DEMO_WITHIN_REACH,
    NEWER_SCHEMA
}
