package verbatim.article;

import verbatim.message.Worded;

/** Why an article, or a correction of its details, is not taken. */
public enum ImportRefusal implements Worded {
    STOPPED,
    NOT_STORED,
    NO_TEXT,
    TEXT_TOO_LONG,
    LINE_TOO_LONG,
    NO_WEB_ADDRESS,
    NO_LANGUAGE_TAG,
    NEWER_DETAILS,
    GIVEN_UP,
    NOT_BEGUN_BY_YOU,
    /** Somebody brought another edit of the article in meanwhile. */
    NEWER_EDIT,
    /** The edit is the text that the article has. */
    SAME_EDIT,
    /** The text is the first, takes an edit back itself, or came by an older build. */
    NO_EDIT_TO_TAKE_BACK,
    /** Something was done on a passage since the edit came. */
    EDIT_WORKED_ON,
    /** The edit was signed off. */
    EDIT_SIGNED_OFF
}
