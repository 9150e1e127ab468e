package verbatim.ui.component;

import verbatim.message.Worded;

/** What an open screen says of what others have saved. */
public enum NewsLine implements Worded {
    SHOW_IT,
    MEANWHILE,
    DESK_WENT_ON,
    PASSAGES_CHANGED
}
