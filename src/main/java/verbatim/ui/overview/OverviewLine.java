package verbatim.ui.overview;

import verbatim.message.Worded;

/** What is said of the desk in pictures. */
enum OverviewLine implements Worded {
    TITLE,
    OF_ARTICLE,
    TO_ARTICLE,
    /** Leads from one article's to the desk's. */
    WHOLE_DESK,
    /** How many days are shown. */
    SPAN,
    LAST_DAYS,
    DAYS_UNTIL,
    ALL_PUBLICATIONS,
    COUNTING,
    NOT_COUNTED,
    /** How many passages had which status. */
    WORK,
    WORK_ABOUT,
    DAY,
    FROM_TO,
    /** What was found. */
    BY_SPEAKER,
    BY_PUBLICATION,
    FINDINGS_ABOUT,
    NO_SPEAKER,
    NO_PUBLICATION,
    OTHERS,
    NO_FINDINGS,
    ALL_FINDINGS,
    /** From import to sign-off. */
    TIMES,
    TIMES_ABOUT,
    FALLEN,
    NO_TIMES,
    MEDIAN_IN_HOURS,
    SIGNED_OFF,
    LONGEST,
    DAYS_HOURS,
    /** What keeps articles from being signed off. */
    BLOCKS,
    BLOCKS_ABOUT,
    BLOCKS_ONE,
    NOTHING_BLOCKS,
    REASON,
    ARTICLES,
    PASSAGES
}
