package verbatim.ui.articles;

import verbatim.message.Worded;

/** What is said where an article comes from a file or an address. */
enum StoryLine implements Worded {
    CHOOSE_FILE,
    FORMATS,
    /** What is said of a file whose name ends otherwise. */
    OTHER_FILE,
    ADDRESS,
    ADDRESS_HINT,
    FETCH,
    NO_ADDRESS,
    /** The desk does not let the application call out. */
    NO_FETCHING,
    READING,
    HOW_FAR,
    STOP,
    STOPPED,
    FAILED,
    /** There are so many articles in it: which one. */
    WHICH,
    WHICH_HINT,
    /** So many tracked changes, all of them accepted. */
    CHANGES,
    COMMENTS,
    /** So many comments stand at words that are no longer there; they follow. */
    COMMENTS_LOST,
    /** Who wrote one, and what. */
    COMMENT,
    /** The names of what came with it and was not read. */
    ATTACHMENTS,
    /** The words that were typed were not replaced. */
    TEXT_KEPT,
    TAKE_TEXT,
    /** What the headline of an edit is in its file, where it is another than the article's. */
    OTHER_HEADLINE,
    /** Leads to the button that brings the page that one reads. */
    PAGE_BUTTON
}
