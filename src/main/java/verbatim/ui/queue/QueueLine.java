package verbatim.ui.queue;

import verbatim.message.Worded;

/** What the queue says. */
enum QueueLine implements Worded {
    PREVIEW,
    FILTER,
    ANY_FINDING,
    FINDING,
    BY_ANYBODY,
    SPEAKER,
    ANY_ARTICLE,
    CHECKED_BY_ANYBODY,
    CHECKER,
    ANY_WORDS,
    WORDS,
    DUE_ANY_TIME,
    DEADLINE,
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
