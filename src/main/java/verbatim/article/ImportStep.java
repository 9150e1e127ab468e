package verbatim.article;

import verbatim.message.Worded;

/** What a person can do with the import of a long text. */
public enum ImportStep implements Worded {
    STOP,
    TRY_AGAIN,
    REMOVE
}
