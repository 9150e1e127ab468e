package verbatim.ui.component;

import verbatim.message.Worded;

/** What a field says of words in it that were begun before and not saved. */
public enum DraftLine implements Worded {
    BEGUN_EARLIER
}
