package verbatim.account;

import verbatim.message.Worded;

/** What is wrong with how the application was configured, and what to set instead. */
public enum ConfigurationFault implements Worded {
    NOBODY_TO_SIGN_IN,
    FIRST_USERNAME_UNFIT,
    FIRST_PASSWORD_UNFIT,
    FIRST_USERNAME_TAKEN,
    EMERGENCY_WITHOUT_PASSWORD,
    NO_WAY_IN,
    OIDC_NO_ISSUER,
    OIDC_ISSUER_UNFIT,
    OIDC_NO_CLIENT,
    OIDC_NO_OPENID,
    OIDC_NO_ROLES,
    DEMO_NOT_EMBEDDED,
    DEMO_WITHIN_REACH,
    NEWER_SCHEMA
}
