package verbatim.comparison;

import verbatim.message.Worded;

/** Why a step on what the desk compares by is not allowed. */
public enum ComparisonRefusal implements Worded {
    NEWER_STYLE
}
