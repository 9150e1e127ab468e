package verbatim.ui.queue;

import verbatim.message.Worded;

/** What stands beside the filters of the queue. */
enum FilterBarLine implements Worded {
    /** Opens the filters on a narrow screen. */
    FILTERS,
    MORE,
    /** The same, where so many of those are set. */
    MORE_SET,
    ANY,
    /** A value, and how many passages it would give. */
    WITH_COUNT,
    SHOWN,
    TAKE_AWAY
}
