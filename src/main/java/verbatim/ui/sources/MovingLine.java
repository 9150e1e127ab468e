package verbatim.ui.sources;

import verbatim.message.Worded;

/** What the page of a source says of putting it away, and of merging it with another. */
enum MovingLine implements Worded {
    ARCHIVE,
    RESTORE,
    MERGE,
    UNMERGE,
    IS_ARCHIVED,
    IS_MERGED,
    SAME_SOURCE,
    MERGE_NOW,
    NOT_CHOSEN
}
