package verbatim.ui.component;

import verbatim.message.Worded;

/** What the screens say of doubts. */
public enum DoubtLine implements Worded {
    /** So many of one passage. */
    OPEN,
    HEADING,
    SETTLE,
    WHY_SETTLED,
    SETTLED,
    SETTLED_ONES,
    SETTLED_BY,
    FILTER,
    OF_SOURCE,
    NO_SOURCE,
    WHY_IT_STANDS,
    NOTHING_PROPOSED,
    WHY_APPROVED,
    APPROVE,
    APPROVED_BECAUSE
}
