package verbatim.ui.component;

import verbatim.message.Worded;

/** What is said of a list that is no longer the newest. */
public enum ListNotice implements Worded {
    /** Others were added among the sources that it lists. */
    OTHER_SOURCES
}
