package verbatim.ui.queue;

import verbatim.message.Worded;

/** What the queue says. */
enum QueueLine implements Worded {
    PREVIEW,
    FILTER,
    FINDING,
    BY_ANYBODY,
    SPEAKER,
    ANY_ARTICLE,
    CHECKED_BY_ANYBODY,
    CHECKER,
    ANY_WORDS,
    WORDS,
    UNVERIFIED,
    STATUS,
    NUMBER,
    CHANGED,
    DUE,
    TOO_SHORT,
    NONE,
    TITLE,
    FIRST_ONES
}
