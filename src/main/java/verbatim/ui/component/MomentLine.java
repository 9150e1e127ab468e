package verbatim.ui.component;

import verbatim.message.Worded;

/** How a moment is told from now. */
enum MomentLine implements Worded {
    TODAY,
    TOMORROW,
    YESTERDAY,
    ON_DAY,
    /** A day alone: {0}. */
    DAY_ALONE,
    DUE,
    IN,
    AGO,
    JUST_NOW,
    MINUTES,
    HOURS,
    HOURS_MINUTES,
    DAYS,
    /** A moment to the second: {0} the day, {1} the time, {2} the zone. */
    EXACT
}
