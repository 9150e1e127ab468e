package verbatim.cli;

import verbatim.message.Worded;

/** What is wrong with a line of input. */
enum LineFault implements Worded {
    CASE_WITHOUT_SOURCE,
    NO_SOURCES,
    NOT_IN_FOLDER,
    NO_SUCH_SOURCE,
    NO_FILE_NAME,
    NOT_UTF_8,
    FIELD_MISSING,
    NO_STRETCH,
    BEHIND_TEXT,
    NO_OBJECT,
    MORE_THAN_ONE,
    NO_JSON,
    IN_LINE
}
