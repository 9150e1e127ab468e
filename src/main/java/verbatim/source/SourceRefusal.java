package verbatim.source;

import verbatim.message.Worded;

/** Why a source is not taken, or a step on one not allowed. */
public enum SourceRefusal implements Worded {
    SOURCE_NOT_THERE,
    SNAPSHOT_NOT_THERE,
    STILL_READ,
    NO_TITLE,
    TITLE_TOO_LONG,
    LINE_TOO_LONG,
    ADDRESS_NOT_HTTP,
    ARCHIVE_NOT_HTTP,
    LANGUAGE_NO_CODE,
    NOTHING_CONFIRMED,
    ASKED_NOBODY,
    ASKED_SOMEHOW,
    ASKED_SOMETIME,
    NO_ANSWER,
    ANSWER_TOO_LONG,
    NOTHING_PASTED,
    STOPPED,
    NOT_STORED,
    NEWER_VERSION,
    CITED_UNDER_ITS_NAME,
    NOT_NAMED,
    ATTACHMENT_TOO_LARGE,
    NO_PICTURE_OR_RECORDING
}
