package verbatim.ui.work;

import verbatim.message.Worded;

/** What is said of who does what. */
enum WorkLine implements Worded {
    /** The page on which one begins. */
    TITLE,
    NOTHING,
    NOTHING_HELP,
    /** So many are overdue. */
    OVERDUE,
    /** The most that are read of one kind. */
    FIRST_OF_MORE,
    /** More than are counted. */
    MORE_THAN,
    /** By whom, and how long ago. */
    FROM,
    /** Whom somebody asked who has not answered. */
    ASKED,
    /** Of what somebody was asked no answer is needed; said, and taken back. */
    NO_ANSWER_NEEDED,
    NO_ANSWER_NEEDED_FROM,
    NEEDS_NONE,
    NEEDS_NONE_ALREADY,
    UNDO,
    /** How the work lies between people. */
    PEOPLE,
    /** To what one is to look at a second time. */
    SECOND_LOOKS,
    PEOPLE_ABOUT,
    PERSON,
    TO_CHECK,
    LATE,
    AWAITING_REVIEW,
    ARTICLES,
    NEXT_DUE,
    FREE,
    LEFT,
    HAND_ON,
    HAND_ON_OF,
    HANDED_ON,
    /** Where a part is enough. */
    PARTIAL,
    PARTIAL_ROW,
    /** The dialog that gives work out. */
    WHO,
    WHO_HELP,
    WHOEVER_IS_FREE,
    DEALT_AS,
    AS_NUMBERS,
    AS_PERCENT,
    DEALT_OUT,
    DUE,
    DUE_HELP,
    DUE_UNREADABLE,
    ENOUGH,
    ENOUGH_HELP,
    WITH_LATER,
    /** How many stay with whom, where an article is given. */
    STAYS,
    GIVE_THEM_TOO,
    GIVE,
    NOBODYS,
    NOBODYS_TITLE,
    NOBODYS_WORDS,
    /** What was saved, to follow a colon. */
    GIVEN,
    GIVEN_ARTICLE,
    GIVEN_TO_NOBODY,
    /** After whose a passage stays, since its article is theirs. */
    WITH_ARTICLE,
    LEFT_OUT,
    /** What waits for a reviewer, where some are enough. */
    HANDED_IN
}
