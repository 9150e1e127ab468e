package verbatim.ui.queue;

import verbatim.message.Worded;

/** What the queue says. */
enum QueueLine implements Worded {
    PREVIEW,
    FILTER,
    BY_ANYBODY,
    ANY_ARTICLE,
    CHECKED_BY_ANYBODY,
    ANY_WORDS,
    UNVERIFIED,
    TOO_SHORT,
    NONE,
    TITLE,
    FIRST_ONES,
    /** Of what nobody waits any more, since enough of what was given out with it is done. */
    ENOUGH_DONE
}
