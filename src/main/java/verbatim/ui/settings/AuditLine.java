package verbatim.ui.settings;

import verbatim.message.Worded;

/** What the screen of the audit trail says. */
enum AuditLine implements Worded {
    TITLE,
    ABOUT,
    EXPORT,
    FILTER,
    ANYBODY,
    ANYTHING,
    FROM,
    TO,
    ANY_WORDS,
    COUNT,
    FIRST_ONES,
    NONE,
    WHEN,
    WHO,
    WHAT,
    SUBJECT_KIND,
    SUBJECT,
    SUBJECT_ID,
    PROFILE,
    FORMAT,
    SHA256,
    GIVEN_OUT,
    CAME_FROM,
    /** The application itself acted. */
    NOBODY,
    /** Stands where a title was erased. */
    ERASED
}
