package verbatim.ui.people;

import verbatim.message.Worded;

/** What the settings of the desk are called, and the screens that keep others. */
enum DeskLine implements Worded {
    DISMISSALS,
    PROPOSED_FACTS,
    TIME_ZONE,
    TIME_ZONE_HELP,
    AUDIT,
    ERASING,
    WEBHOOKS
}
