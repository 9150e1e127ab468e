package verbatim.review.views;

import verbatim.message.Worded;

/** Why a view was not saved. */
public enum ViewRefusal implements Worded {
    NAME_EMPTY,
    NAME_TOO_LONG,
    NAME_TAKEN,
    NOT_YOURS,
    GONE,
    CHANGED_MEANWHILE,
    NO_COLUMN
}
